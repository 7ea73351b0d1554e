/** The rules, in the order of their ids. Written by `npm run index` from the folder. */
import citationBookMarks from './citation/book-marks.ts';
import citationLawArticleRange from './citation/law-article-range.ts';
import citationNumberFormat from './citation/number-format.ts';
import citationRenamedAgency from './citation/renamed-agency.ts';
import citationRepealedDocument from './citation/repealed-document.ts';
import citationSameNameReissue from './citation/same-name-reissue.ts';
import citationSelfReference from './citation/self-reference.ts';
import citationShortNameUndefined from './citation/short-name-undefined.ts';
import citationSuperiorDocumentDate from './citation/superior-document-date.ts';
import citationTitleAndNumber from './citation/title-and-number.ts';
import cleanupConflictNumber from './cleanup/conflict-number.ts';
import cleanupCycleDue from './cleanup/cycle-due.ts';
import cleanupRepealClauseMissing from './cleanup/repeal-clause-missing.ts';
import cleanupRepealListFields from './cleanup/repeal-list-fields.ts';
import cleanupRepealReason from './cleanup/repeal-reason.ts';
import cleanupStatusValid from './cleanup/status-valid.ts';
import cleanupTrialOverlong from './cleanup/trial-overlong.ts';
import consistencyAttachmentMentions from './consistency/attachment-mentions.ts';
import consistencyConflictingDeadlines from './consistency/conflicting-deadlines.ts';
import consistencyDateExists from './consistency/date-exists.ts';
import consistencyDateOrder from './consistency/date-order.ts';
import consistencyDateRange from './consistency/date-range.ts';
import consistencyDeadlineBeforeDate from './consistency/deadline-before-date.ts';
import consistencyFormVsDocument from './consistency/form-vs-document.ts';
import consistencyIssuer from './consistency/issuer.ts';
import consistencyNumberNoun from './consistency/number-noun.ts';
import consistencyRecipientVsDistribution from './consistency/recipient-vs-distribution.ts';
import consistencyTermVariants from './consistency/term-variants.ts';
import consistencyTypeVsForm from './consistency/type-vs-form.ts';
import consistencyWeekday from './consistency/weekday.ts';
import consistencyYear from './consistency/year.ts';
import consistencyYearArithmetic from './consistency/year-arithmetic.ts';
import elementAttachmentMissing from './element/attachment-missing.ts';
import elementAttachmentNoteColon from './element/attachment-note-colon.ts';
import elementAttachmentNoteEndMark from './element/attachment-note-end-mark.ts';
import elementAttachmentNoteNumbering from './element/attachment-note-numbering.ts';
import elementAttachmentStandaloneNumber from './element/attachment-standalone-number.ts';
import elementAttachmentTitleMatch from './element/attachment-title-match.ts';
import elementCcLabelPeriod from './element/cc-label-period.ts';
import elementCcNotRecipient from './element/cc-not-recipient.ts';
import elementCopyNumberFormat from './element/copy-number-format.ts';
import elementCopyNumberRequired from './element/copy-number-required.ts';
import elementDateArabic from './element/date-arabic.ts';
import elementDateComplete from './element/date-complete.ts';
import elementDateEqualsApproval from './element/date-equals-approval.ts';
import elementDateNoPadding from './element/date-no-padding.ts';
import elementDatePresent from './element/date-present.ts';
import elementDateValid from './element/date-valid.ts';
import elementImprintDateFormat from './element/imprint-date-format.ts';
import elementImprintIssuerDate from './element/imprint-issuer-date.ts';
import elementIssueNumberAgencyCode from './element/issue-number-agency-code.ts';
import elementIssueNumberBrackets from './element/issue-number-brackets.ts';
import elementIssueNumberDuplicate from './element/issue-number-duplicate.ts';
import elementIssueNumberHao from './element/issue-number-hao.ts';
import elementIssueNumberJointHost from './element/issue-number-joint-host.ts';
import elementIssueNumberNoDi from './element/issue-number-no-di.ts';
import elementIssueNumberNoPadding from './element/issue-number-no-padding.ts';
import elementIssueNumberPresent from './element/issue-number-present.ts';
import elementIssueNumberYearFull from './element/issue-number-year-full.ts';
import elementIssuerMarkName from './element/issuer-mark-name.ts';
import elementNotesParentheses from './element/notes-parentheses.ts';
import elementNotesRequestContact from './element/notes-request-contact.ts';
import elementObsoleteLabel from './element/obsolete-label.ts';
import elementPageNumberPresent from './element/page-number-present.ts';
import elementRecipientColon from './element/recipient-colon.ts';
import elementRecipientPresent from './element/recipient-present.ts';
import elementRecipientSeparator from './element/recipient-separator.ts';
import elementRecipientStandardName from './element/recipient-standard-name.ts';
import elementSealMatchesIssuer from './element/seal-matches-issuer.ts';
import elementSealRequired from './element/seal-required.ts';
import elementSecrecyGradeValid from './element/secrecy-grade-valid.ts';
import elementSecrecyOnUnclassifiedSystem from './element/secrecy-on-unclassified-system.ts';
import elementSecrecyPeriodArabic from './element/secrecy-period-arabic.ts';
import elementSecrecyPeriodLimit from './element/secrecy-period-limit.ts';
import elementSecrecyPeriodPresent from './element/secrecy-period-present.ts';
import elementSignaturePresent from './element/signature-present.ts';
import elementSignatureStandardName from './element/signature-standard-name.ts';
import elementSignerLabel from './element/signer-label.ts';
import elementSignerRequired from './element/signer-required.ts';
import elementSignerUnexpected from './element/signer-unexpected.ts';
import elementTitleComplete from './element/title-complete.ts';
import elementTitleGuanyuDe from './element/title-guanyu-de.ts';
import elementTitlePresent from './element/title-present.ts';
import elementTitleTypeLast from './element/title-type-last.ts';
import elementUnfilledField from './element/unfilled-field.ts';
import elementUrgencyValid from './element/urgency-valid.ts';
import filingAddresseeSuperior from './filing/addressee-superior.ts';
import filingAnnualCatalogue from './filing/annual-catalogue.ts';
import filingConsultationEvidence from './filing/consultation-evidence.ts';
import filingCopiesCount from './filing/copies-count.ts';
import filingDeadline from './filing/deadline.ts';
import filingDeadlineDueSoon from './filing/deadline-due-soon.ts';
import filingEffectiveDateClause from './filing/effective-date-clause.ts';
import filingElectronicCopy from './filing/electronic-copy.ts';
import filingElectronicTextEqualsSigned from './filing/electronic-text-equals-signed.ts';
import filingExplanationElements from './filing/explanation-elements.ts';
import filingFairCompetitionEvidence from './filing/fair-competition-evidence.ts';
import filingForbiddenPowers from './filing/forbidden-powers.ts';
import filingInterpretationClause from './filing/interpretation-clause.ts';
import filingJointLeadFiles from './filing/joint-lead-files.ts';
import filingOutcomeValid from './filing/outcome-valid.ts';
import filingPackageComplete from './filing/package-complete.ts';
import filingPartyRegulationName from './filing/party-regulation-name.ts';
import filingRectify30Days from './filing/rectify-30-days.ts';
import filingReportFields from './filing/report-fields.ts';
import filingReviewFourDimensions from './filing/review-four-dimensions.ts';
import filingReviewOverdue from './filing/review-overdue.ts';
import filingReviewSixItems from './filing/review-six-items.ts';
import filingScopeExcluded from './filing/scope-excluded.ts';
import filingScopeSuggest from './filing/scope-suggest.ts';
import filingSupplement15Days from './filing/supplement-15-days.ts';
import filingValidityClause from './filing/validity-clause.ts';
import formatAttachmentHeadingFont from './format/attachment-heading-font.ts';
import formatAttachmentNewPage from './format/attachment-new-page.ts';
import formatAttachmentNoteGap from './format/attachment-note-gap.ts';
import formatAttachmentNoteHanging from './format/attachment-note-hanging.ts';
import formatAttachmentNoteIndent from './format/attachment-note-indent.ts';
import formatAttachmentOrder from './format/attachment-order.ts';
import formatAttachmentTitlePosition from './format/attachment-title-position.ts';
import formatAutoNumbering from './format/auto-numbering.ts';
import formatBlankParagraphs from './format/blank-paragraphs.ts';
import formatBodyAlignment from './format/body-alignment.ts';
import formatBodyFirstLineIndent from './format/body-first-line-indent.ts';
import formatBodyFont from './format/body-font.ts';
import formatBodyFontSize from './format/body-font-size.ts';
import formatBodyLineSpacing from './format/body-line-spacing.ts';
import formatBodyParagraphSpacing from './format/body-paragraph-spacing.ts';
import formatCharsPerLine from './format/chars-per-line.ts';
import formatCommentsLeft from './format/comments-left.ts';
import formatDigitFontConsistency from './format/digit-font-consistency.ts';
import formatDocumentMetadata from './format/document-metadata.ts';
import formatFirstPageHasBody from './format/first-page-has-body.ts';
import formatFontNotAccepted from './format/font-not-accepted.ts';
import formatGutterNonzero from './format/gutter-nonzero.ts';
import formatHeaderLeftFont from './format/header-left-font.ts';
import formatHeaderLeftStack from './format/header-left-stack.ts';
import formatHeadingSize from './format/heading-size.ts';
import formatHeading1Font from './format/heading1-font.ts';
import formatHeading2Font from './format/heading2-font.ts';
import formatHeading3Font from './format/heading3-font.ts';
import formatHeading4Font from './format/heading4-font.ts';
import formatHiddenText from './format/hidden-text.ts';
import formatHighlightLeft from './format/highlight-left.ts';
import formatImprintBottom from './format/imprint-bottom.ts';
import formatImprintEvenPage from './format/imprint-even-page.ts';
import formatImprintFont from './format/imprint-font.ts';
import formatImprintIndent from './format/imprint-indent.ts';
import formatImprintLines from './format/imprint-lines.ts';
import formatIndentBySpaces from './format/indent-by-spaces.ts';
import formatIssueNumberPosition from './format/issue-number-position.ts';
import formatLandscapeTableHeadSide from './format/landscape-table-head-side.ts';
import formatLandscapeTablePageNumber from './format/landscape-table-page-number.ts';
import formatLetterDoubleLines from './format/letter-double-lines.ts';
import formatLetterFirstPageNumber from './format/letter-first-page-number.ts';
import formatLetterImprint from './format/letter-imprint.ts';
import formatLetterIssueNumberRight from './format/letter-issue-number-right.ts';
import formatLetterMastheadDistance from './format/letter-masthead-distance.ts';
import formatLetterTitleGap from './format/letter-title-gap.ts';
import formatLetterheadCentered from './format/letterhead-centered.ts';
import formatLetterheadFontColor from './format/letterhead-font-color.ts';
import formatLetterheadInHeader from './format/letterhead-in-header.ts';
import formatLetterheadJointLayout from './format/letterhead-joint-layout.ts';
import formatLetterheadTopDistance from './format/letterhead-top-distance.ts';
import formatLinesPerPage from './format/lines-per-page.ts';
import formatMinutesAttendance from './format/minutes-attendance.ts';
import formatMinutesMasthead from './format/minutes-masthead.ts';
import formatNamePadding from './format/name-padding.ts';
import formatNotesPosition from './format/notes-position.ts';
import formatOrderMastheadDistance from './format/order-masthead-distance.ts';
import formatOrderNumberPosition from './format/order-number-position.ts';
import formatOtherElementsFont from './format/other-elements-font.ts';
import formatPageMargins from './format/page-margins.ts';
import formatPageNumberBlankPage from './format/page-number-blank-page.ts';
import formatPageNumberContinuous from './format/page-number-continuous.ts';
import formatPageNumberDashes from './format/page-number-dashes.ts';
import formatPageNumberDistance from './format/page-number-distance.ts';
import formatPageNumberFirstPage from './format/page-number-first-page.ts';
import formatPageNumberFont from './format/page-number-font.ts';
import formatPageNumberIndent from './format/page-number-indent.ts';
import formatPageNumberParity from './format/page-number-parity.ts';
import formatPaperSizeA4 from './format/paper-size-a4.ts';
import formatRecipientFlushLeft from './format/recipient-flush-left.ts';
import formatRecipientGapAbove from './format/recipient-gap-above.ts';
import formatRedSeparator from './format/red-separator.ts';
import formatSealColorRed from './format/seal-color-red.ts';
import formatSealPageWithoutBody from './format/seal-page-without-body.ts';
import formatSectionMarginsConsistent from './format/section-margins-consistent.ts';
import formatSignatureGap from './format/signature-gap.ts';
import formatSignaturePageHasBody from './format/signature-page-has-body.ts';
import formatSignatureSealedPosition from './format/signature-sealed-position.ts';
import formatSignatureStampPosition from './format/signature-stamp-position.ts';
import formatSignatureUnsealedPosition from './format/signature-unsealed-position.ts';
import formatSignerLayout from './format/signer-layout.ts';
import formatTextAreaSize from './format/text-area-size.ts';
import formatTextColorBlack from './format/text-color-black.ts';
import formatTitleCentered from './format/title-centered.ts';
import formatTitleFont from './format/title-font.ts';
import formatTitleGapAbove from './format/title-gap-above.ts';
import formatTitleShape from './format/title-shape.ts';
import formatTitleSize from './format/title-size.ts';
import formatTitleSpaces from './format/title-spaces.ts';
import formatTitleWordBreak from './format/title-word-break.ts';
import formatTrackedChangesLeft from './format/tracked-changes-left.ts';
import genreApplicationTitle from './genre/application-title.ts';
import genreBillAuthority from './genre/bill-authority.ts';
import genreClosingPhrase from './genre/closing-phrase.ts';
import genreClosingPhraseMissing from './genre/closing-phrase-missing.ts';
import genreCombinedTypes from './genre/combined-types.ts';
import genreDecisionVsNotice from './genre/decision-vs-notice.ts';
import genreForwardingTitle from './genre/forwarding-title.ts';
import genreMastheadMismatch from './genre/masthead-mismatch.ts';
import genreMinutesBasicData from './genre/minutes-basic-data.ts';
import genreObsoleteType from './genre/obsolete-type.ts';
import genreOrderScope from './genre/order-scope.ts';
import genrePublicNoticeKind from './genre/public-notice-kind.ts';
import genreReplyCitesRequest from './genre/reply-cites-request.ts';
import genreReplyVsLetter from './genre/reply-vs-letter.ts';
import genreRequestVsLetter from './genre/request-vs-letter.ts';
import genreResolutionNeedsMeeting from './genre/resolution-needs-meeting.ts';
import genreUnknownType from './genre/unknown-type.ts';
import infoBriefMasthead from './info/brief-masthead.ts';
import infoFiveElements from './info/five-elements.ts';
import infoIssueSequence from './info/issue-sequence.ts';
import infoSourceUnit from './info/source-unit.ts';
import numeralsApproxDuplicate from './numerals/approx-duplicate.ts';
import numeralsApproxHanzi from './numerals/approx-hanzi.ts';
import numeralsArabicForMeasure from './numerals/arabic-for-measure.ts';
import numeralsBaiFenZhiDigits from './numerals/bai-fen-zhi-digits.ts';
import numeralsDateFormConsistent from './numerals/date-form-consistent.ts';
import numeralsDecreaseTimes from './numerals/decrease-times.ts';
import numeralsErLiang from './numerals/er-liang.ts';
import numeralsFullwidthDigits from './numerals/fullwidth-digits.ts';
import numeralsHanziForIdiom from './numerals/hanzi-for-idiom.ts';
import numeralsJiYuHanzi from './numerals/ji-yu-hanzi.ts';
import numeralsLineBroken from './numerals/line-broken.ts';
import numeralsLunarHanzi from './numerals/lunar-hanzi.ts';
import numeralsPercentMismatch from './numerals/percent-mismatch.ts';
import numeralsPercentRange from './numerals/percent-range.ts';
import numeralsPercentSignForm from './numerals/percent-sign-form.ts';
import numeralsStyleConsistent from './numerals/style-consistent.ts';
import numeralsSumMismatch from './numerals/sum-mismatch.ts';
import numeralsTableTotal from './numerals/table-total.ts';
import numeralsThousandsForm from './numerals/thousands-form.ts';
import numeralsUnitLegal from './numerals/unit-legal.ts';
import numeralsUnitMixed from './numerals/unit-mixed.ts';
import numeralsUnitSymbolCase from './numerals/unit-symbol-case.ts';
import numeralsWanYiRange from './numerals/wan-yi-range.ts';
import numeralsYearAbbreviated from './numerals/year-abbreviated.ts';
import numeralsZeroForm from './numerals/zero-form.ts';
import privacyBankAccount from './privacy/bank-account.ts';
import privacyIdNumber from './privacy/id-number.ts';
import privacyPhoneNumber from './privacy/phone-number.ts';
import processArchiveTransfer from './process/archive-transfer.ts';
import processClassifiedChannel from './process/classified-channel.ts';
import processCopyApproved from './process/copy-approved.ts';
import processInitialReviewChecklist from './process/initial-review-checklist.ts';
import processJointCountersign from './process/joint-countersign.ts';
import processLegalityReview from './process/legality-review.ts';
import processPublicationApproved from './process/publication-approved.ts';
import processReceiveSteps from './process/receive-steps.ts';
import processRegisterBeforePrint from './process/register-before-print.ts';
import processResignAfterChange from './process/resign-after-change.ts';
import processReturnWithReason from './process/return-with-reason.ts';
import processReviewBeforeSignoff from './process/review-before-signoff.ts';
import processRevokeVsRepeal from './process/revoke-vs-repeal.ts';
import processSignoffAuthority from './process/signoff-authority.ts';
import processSignoffComplete from './process/signoff-complete.ts';
import processTwoOfficeReview from './process/two-office-review.ts';
import processUrgentDeadlineStated from './process/urgent-deadline-stated.ts';
import punctuationBookMarksMisuse from './punctuation/book-marks-misuse.ts';
import punctuationCaptionEndMark from './punctuation/caption-end-mark.ts';
import punctuationColonNested from './punctuation/colon-nested.ts';
import punctuationCommaBeforeYiji from './punctuation/comma-before-yiji.ts';
import punctuationDashForm from './punctuation/dash-form.ts';
import punctuationDunhaoApprox from './punctuation/dunhao-approx.ts';
import punctuationDunhaoBeforeDeng from './punctuation/dunhao-before-deng.ts';
import punctuationEllipsisForm from './punctuation/ellipsis-form.ts';
import punctuationEllipsisWithDeng from './punctuation/ellipsis-with-deng.ts';
import punctuationFullwidthInLatin from './punctuation/fullwidth-in-latin.ts';
import punctuationHalfwidthInChinese from './punctuation/halfwidth-in-chinese.ts';
import punctuationHalfwidthParens from './punctuation/halfwidth-parens.ts';
import punctuationHeadingEndMark from './punctuation/heading-end-mark.ts';
import punctuationKnownTitleMarks from './punctuation/known-title-marks.ts';
import punctuationLineStartMark from './punctuation/line-start-mark.ts';
import punctuationListEndPeriod from './punctuation/list-end-period.ts';
import punctuationListJoinedTwice from './punctuation/list-joined-twice.ts';
import punctuationMissingFinalMark from './punctuation/missing-final-mark.ts';
import punctuationNestedBookMarks from './punctuation/nested-book-marks.ts';
import punctuationNestedParens from './punctuation/nested-parens.ts';
import punctuationNestedQuotes from './punctuation/nested-quotes.ts';
import punctuationOrdinalArabicMark from './punctuation/ordinal-arabic-mark.ts';
import punctuationOrdinalFirstMark from './punctuation/ordinal-first-mark.ts';
import punctuationOrdinalHanziMark from './punctuation/ordinal-hanzi-mark.ts';
import punctuationOrdinalParenMark from './punctuation/ordinal-paren-mark.ts';
import punctuationQuoteEndPosition from './punctuation/quote-end-position.ts';
import punctuationQuotesDunhao from './punctuation/quotes-dunhao.ts';
import punctuationRangeConnector from './punctuation/range-connector.ts';
import punctuationRepeatedMarks from './punctuation/repeated-marks.ts';
import punctuationSemicolonOverPeriod from './punctuation/semicolon-over-period.ts';
import punctuationSpaceBetweenHanzi from './punctuation/space-between-hanzi.ts';
import punctuationStraightQuotes from './punctuation/straight-quotes.ts';
import punctuationTitleEndMark from './punctuation/title-end-mark.ts';
import punctuationTitleInnerMark from './punctuation/title-inner-mark.ts';
import punctuationTitleMarksDunhao from './punctuation/title-marks-dunhao.ts';
import punctuationTrialNoteInside from './punctuation/trial-note-inside.ts';
import punctuationUnbalancedPairs from './punctuation/unbalanced-pairs.ts';
import punctuationYishiMark from './punctuation/yishi-mark.ts';
import reviewContent from './review/content.ts';
import reviewCoordination from './review/coordination.ts';
import reviewFilingLawful from './review/filing-lawful.ts';
import reviewFilingNormative from './review/filing-normative.ts';
import reviewFilingPolitical from './review/filing-political.ts';
import reviewFilingReasonable from './review/filing-reasonable.ts';
import reviewForm from './review/form.ts';
import reviewGrounds from './review/grounds.ts';
import reviewNames from './review/names.ts';
import reviewNecessity from './review/necessity.ts';
import reviewOther from './review/other.ts';
import routingDepartmentMajorConsent from './routing/department-major-consent.ts';
import routingDirectiveToLowerCommittee from './routing/directive-to-lower-committee.ts';
import routingDownwardImportantCc from './routing/downward-important-cc.ts';
import routingDualLeadCc from './routing/dual-lead-cc.ts';
import routingForwardRequestVerbatim from './routing/forward-request-verbatim.ts';
import routingGovernmentConsentNote from './routing/government-consent-note.ts';
import routingInternalOfficeOutgoing from './routing/internal-office-outgoing.ts';
import routingJointOwnRemit from './routing/joint-own-remit.ts';
import routingJointSameRank from './routing/joint-same-rank.ts';
import routingLeaderDirectField from './routing/leader-direct-field.ts';
import routingNecessityStated from './routing/necessity-stated.ts';
import routingPersonalRecipient from './routing/personal-recipient.ts';
import routingPersonalSender from './routing/personal-sender.ts';
import routingReportCarriesRequest from './routing/report-carries-request.ts';
import routingRequestSingleMatter from './routing/request-single-matter.ts';
import routingRequestSingleRecipient from './routing/request-single-recipient.ts';
import routingSkipLevel from './routing/skip-level.ts';
import routingSkipLevelCc from './routing/skip-level-cc.ts';
import routingUncoordinatedMatter from './routing/uncoordinated-matter.ts';
import routingUpwardCcSubordinate from './routing/upward-cc-subordinate.ts';
import streamlineAlreadyPublic from './streamline/already-public.ts';
import streamlineAnnualQuota from './streamline/annual-quota.ts';
import streamlineBriefApprovedTitle from './streamline/brief-approved-title.ts';
import streamlineBriefLength from './streamline/brief-length.ts';
import streamlineBriefOnePerUnit from './streamline/brief-one-per-unit.ts';
import streamlineBriefRoute from './streamline/brief-route.ts';
import streamlineConsistencyAssessment from './streamline/consistency-assessment.ts';
import streamlineCopiedFromSuperior from './streamline/copied-from-superior.ts';
import streamlineCurrentRuleApplies from './streamline/current-rule-applies.ts';
import streamlineDepartmentMatterForwarded from './streamline/department-matter-forwarded.ts';
import streamlineImplementationPlanDemand from './streamline/implementation-plan-demand.ts';
import streamlineLayeredForwarding from './streamline/layered-forwarding.ts';
import streamlineOpeningDirect from './streamline/opening-direct.ts';
import streamlinePolicyLengthGeneral from './streamline/policy-length-general.ts';
import streamlinePolicyLengthSpecial from './streamline/policy-length-special.ts';
import streamlinePolicyPages from './streamline/policy-pages.ts';
import streamlineProhibitedDemands from './streamline/prohibited-demands.ts';
import streamlineRedHeadToWhite from './streamline/red-head-to-white.ts';
import streamlineReportDemands from './streamline/report-demands.ts';
import streamlineReportToCentreLength from './streamline/report-to-centre-length.ts';
import streamlineResearchReportAbstract from './streamline/research-report-abstract.ts';
import streamlineResearchReportLength from './streamline/research-report-length.ts';
import structureAnnouncedCount from './structure/announced-count.ts';
import structureArticleSequence from './structure/article-sequence.ts';
import structureArticleSpace from './structure/article-space.ts';
import structureChapterSequence from './structure/chapter-sequence.ts';
import structureEmptyParagraphs from './structure/empty-paragraphs.ts';
import structureHeadingRepeated from './structure/heading-repeated.ts';
import structureLevelJump from './structure/level-jump.ts';
import structureOrdinalDuplicate from './structure/ordinal-duplicate.ts';
import structureOrdinalMixedForm from './structure/ordinal-mixed-form.ts';
import structureOrdinalOrder from './structure/ordinal-order.ts';
import structureOrdinalSkip from './structure/ordinal-skip.ts';
import structureSingleSubitem from './structure/single-subitem.ts';
import supervisionDeadlineBadge from './supervision/deadline-badge.ts';
import supervisionDuplicateInspection from './supervision/duplicate-inspection.ts';
import supervisionItemFields from './supervision/item-fields.ts';
import supervisionMeasurableItem from './supervision/measurable-item.ts';
import supervisionOverdueNotice from './supervision/overdue-notice.ts';
import supervisionPlanRequired from './supervision/plan-required.ts';
import supervisionReportStructure from './supervision/report-structure.ts';
import supervisionReview30Days from './supervision/review-30-days.ts';
import supervisionRevisitRecord from './supervision/revisit-record.ts';
import supervisionSameDayFeedback from './supervision/same-day-feedback.ts';
import wordingAgencyShortName from './wording/agency-short-name.ts';
import wordingAsOf from './wording/as-of.ts';
import wordingColloquial from './wording/colloquial.ts';
import wordingCompatCharacter from './wording/compat-character.ts';
import wordingConfusable from './wording/confusable.ts';
import wordingConfusableContextual from './wording/confusable-contextual.ts';
import wordingDeParticle from './wording/de-particle.ts';
import wordingDuplicatedWord from './wording/duplicated-word.ts';
import wordingFixedPhrase from './wording/fixed-phrase.ts';
import wordingForbiddenTerms from './wording/forbidden-terms.ts';
import wordingForeignAbbreviation from './wording/foreign-abbreviation.ts';
import wordingLookalike from './wording/lookalike.ts';
import wordingOrganisationTerm from './wording/organisation-term.ts';
import wordingOtherQita from './wording/other-qita.ts';
import wordingPersonNameTitle from './wording/person-name-title.ts';
import wordingPlaceholder from './wording/placeholder.ts';
import wordingRedundantPair from './wording/redundant-pair.ts';
import wordingRegionalTerms from './wording/regional-terms.ts';
import wordingRepeatedClause from './wording/repeated-clause.ts';
import wordingTraditionalCharacter from './wording/traditional-character.ts';
import wordingVagueTime from './wording/vague-time.ts';
import wordingVariantForm from './wording/variant-form.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  citationBookMarks,
  citationLawArticleRange,
  citationNumberFormat,
  citationRenamedAgency,
  citationRepealedDocument,
  citationSameNameReissue,
  citationSelfReference,
  citationShortNameUndefined,
  citationSuperiorDocumentDate,
  citationTitleAndNumber,
  cleanupConflictNumber,
  cleanupCycleDue,
  cleanupRepealClauseMissing,
  cleanupRepealListFields,
  cleanupRepealReason,
  cleanupStatusValid,
  cleanupTrialOverlong,
  consistencyAttachmentMentions,
  consistencyConflictingDeadlines,
  consistencyDateExists,
  consistencyDateOrder,
  consistencyDateRange,
  consistencyDeadlineBeforeDate,
  consistencyFormVsDocument,
  consistencyIssuer,
  consistencyNumberNoun,
  consistencyRecipientVsDistribution,
  consistencyTermVariants,
  consistencyTypeVsForm,
  consistencyWeekday,
  consistencyYear,
  consistencyYearArithmetic,
  elementAttachmentMissing,
  elementAttachmentNoteColon,
  elementAttachmentNoteEndMark,
  elementAttachmentNoteNumbering,
  elementAttachmentStandaloneNumber,
  elementAttachmentTitleMatch,
  elementCcLabelPeriod,
  elementCcNotRecipient,
  elementCopyNumberFormat,
  elementCopyNumberRequired,
  elementDateArabic,
  elementDateComplete,
  elementDateEqualsApproval,
  elementDateNoPadding,
  elementDatePresent,
  elementDateValid,
  elementImprintDateFormat,
  elementImprintIssuerDate,
  elementIssueNumberAgencyCode,
  elementIssueNumberBrackets,
  elementIssueNumberDuplicate,
  elementIssueNumberHao,
  elementIssueNumberJointHost,
  elementIssueNumberNoDi,
  elementIssueNumberNoPadding,
  elementIssueNumberPresent,
  elementIssueNumberYearFull,
  elementIssuerMarkName,
  elementNotesParentheses,
  elementNotesRequestContact,
  elementObsoleteLabel,
  elementPageNumberPresent,
  elementRecipientColon,
  elementRecipientPresent,
  elementRecipientSeparator,
  elementRecipientStandardName,
  elementSealMatchesIssuer,
  elementSealRequired,
  elementSecrecyGradeValid,
  elementSecrecyOnUnclassifiedSystem,
  elementSecrecyPeriodArabic,
  elementSecrecyPeriodLimit,
  elementSecrecyPeriodPresent,
  elementSignaturePresent,
  elementSignatureStandardName,
  elementSignerLabel,
  elementSignerRequired,
  elementSignerUnexpected,
  elementTitleComplete,
  elementTitleGuanyuDe,
  elementTitlePresent,
  elementTitleTypeLast,
  elementUnfilledField,
  elementUrgencyValid,
  filingAddresseeSuperior,
  filingAnnualCatalogue,
  filingConsultationEvidence,
  filingCopiesCount,
  filingDeadline,
  filingDeadlineDueSoon,
  filingEffectiveDateClause,
  filingElectronicCopy,
  filingElectronicTextEqualsSigned,
  filingExplanationElements,
  filingFairCompetitionEvidence,
  filingForbiddenPowers,
  filingInterpretationClause,
  filingJointLeadFiles,
  filingOutcomeValid,
  filingPackageComplete,
  filingPartyRegulationName,
  filingRectify30Days,
  filingReportFields,
  filingReviewFourDimensions,
  filingReviewOverdue,
  filingReviewSixItems,
  filingScopeExcluded,
  filingScopeSuggest,
  filingSupplement15Days,
  filingValidityClause,
  formatAttachmentHeadingFont,
  formatAttachmentNewPage,
  formatAttachmentNoteGap,
  formatAttachmentNoteHanging,
  formatAttachmentNoteIndent,
  formatAttachmentOrder,
  formatAttachmentTitlePosition,
  formatAutoNumbering,
  formatBlankParagraphs,
  formatBodyAlignment,
  formatBodyFirstLineIndent,
  formatBodyFont,
  formatBodyFontSize,
  formatBodyLineSpacing,
  formatBodyParagraphSpacing,
  formatCharsPerLine,
  formatCommentsLeft,
  formatDigitFontConsistency,
  formatDocumentMetadata,
  formatFirstPageHasBody,
  formatFontNotAccepted,
  formatGutterNonzero,
  formatHeaderLeftFont,
  formatHeaderLeftStack,
  formatHeadingSize,
  formatHeading1Font,
  formatHeading2Font,
  formatHeading3Font,
  formatHeading4Font,
  formatHiddenText,
  formatHighlightLeft,
  formatImprintBottom,
  formatImprintEvenPage,
  formatImprintFont,
  formatImprintIndent,
  formatImprintLines,
  formatIndentBySpaces,
  formatIssueNumberPosition,
  formatLandscapeTableHeadSide,
  formatLandscapeTablePageNumber,
  formatLetterDoubleLines,
  formatLetterFirstPageNumber,
  formatLetterImprint,
  formatLetterIssueNumberRight,
  formatLetterMastheadDistance,
  formatLetterTitleGap,
  formatLetterheadCentered,
  formatLetterheadFontColor,
  formatLetterheadInHeader,
  formatLetterheadJointLayout,
  formatLetterheadTopDistance,
  formatLinesPerPage,
  formatMinutesAttendance,
  formatMinutesMasthead,
  formatNamePadding,
  formatNotesPosition,
  formatOrderMastheadDistance,
  formatOrderNumberPosition,
  formatOtherElementsFont,
  formatPageMargins,
  formatPageNumberBlankPage,
  formatPageNumberContinuous,
  formatPageNumberDashes,
  formatPageNumberDistance,
  formatPageNumberFirstPage,
  formatPageNumberFont,
  formatPageNumberIndent,
  formatPageNumberParity,
  formatPaperSizeA4,
  formatRecipientFlushLeft,
  formatRecipientGapAbove,
  formatRedSeparator,
  formatSealColorRed,
  formatSealPageWithoutBody,
  formatSectionMarginsConsistent,
  formatSignatureGap,
  formatSignaturePageHasBody,
  formatSignatureSealedPosition,
  formatSignatureStampPosition,
  formatSignatureUnsealedPosition,
  formatSignerLayout,
  formatTextAreaSize,
  formatTextColorBlack,
  formatTitleCentered,
  formatTitleFont,
  formatTitleGapAbove,
  formatTitleShape,
  formatTitleSize,
  formatTitleSpaces,
  formatTitleWordBreak,
  formatTrackedChangesLeft,
  genreApplicationTitle,
  genreBillAuthority,
  genreClosingPhrase,
  genreClosingPhraseMissing,
  genreCombinedTypes,
  genreDecisionVsNotice,
  genreForwardingTitle,
  genreMastheadMismatch,
  genreMinutesBasicData,
  genreObsoleteType,
  genreOrderScope,
  genrePublicNoticeKind,
  genreReplyCitesRequest,
  genreReplyVsLetter,
  genreRequestVsLetter,
  genreResolutionNeedsMeeting,
  genreUnknownType,
  infoBriefMasthead,
  infoFiveElements,
  infoIssueSequence,
  infoSourceUnit,
  numeralsApproxDuplicate,
  numeralsApproxHanzi,
  numeralsArabicForMeasure,
  numeralsBaiFenZhiDigits,
  numeralsDateFormConsistent,
  numeralsDecreaseTimes,
  numeralsErLiang,
  numeralsFullwidthDigits,
  numeralsHanziForIdiom,
  numeralsJiYuHanzi,
  numeralsLineBroken,
  numeralsLunarHanzi,
  numeralsPercentMismatch,
  numeralsPercentRange,
  numeralsPercentSignForm,
  numeralsStyleConsistent,
  numeralsSumMismatch,
  numeralsTableTotal,
  numeralsThousandsForm,
  numeralsUnitLegal,
  numeralsUnitMixed,
  numeralsUnitSymbolCase,
  numeralsWanYiRange,
  numeralsYearAbbreviated,
  numeralsZeroForm,
  privacyBankAccount,
  privacyIdNumber,
  privacyPhoneNumber,
  processArchiveTransfer,
  processClassifiedChannel,
  processCopyApproved,
  processInitialReviewChecklist,
  processJointCountersign,
  processLegalityReview,
  processPublicationApproved,
  processReceiveSteps,
  processRegisterBeforePrint,
  processResignAfterChange,
  processReturnWithReason,
  processReviewBeforeSignoff,
  processRevokeVsRepeal,
  processSignoffAuthority,
  processSignoffComplete,
  processTwoOfficeReview,
  processUrgentDeadlineStated,
  punctuationBookMarksMisuse,
  punctuationCaptionEndMark,
  punctuationColonNested,
  punctuationCommaBeforeYiji,
  punctuationDashForm,
  punctuationDunhaoApprox,
  punctuationDunhaoBeforeDeng,
  punctuationEllipsisForm,
  punctuationEllipsisWithDeng,
  punctuationFullwidthInLatin,
  punctuationHalfwidthInChinese,
  punctuationHalfwidthParens,
  punctuationHeadingEndMark,
  punctuationKnownTitleMarks,
  punctuationLineStartMark,
  punctuationListEndPeriod,
  punctuationListJoinedTwice,
  punctuationMissingFinalMark,
  punctuationNestedBookMarks,
  punctuationNestedParens,
  punctuationNestedQuotes,
  punctuationOrdinalArabicMark,
  punctuationOrdinalFirstMark,
  punctuationOrdinalHanziMark,
  punctuationOrdinalParenMark,
  punctuationQuoteEndPosition,
  punctuationQuotesDunhao,
  punctuationRangeConnector,
  punctuationRepeatedMarks,
  punctuationSemicolonOverPeriod,
  punctuationSpaceBetweenHanzi,
  punctuationStraightQuotes,
  punctuationTitleEndMark,
  punctuationTitleInnerMark,
  punctuationTitleMarksDunhao,
  punctuationTrialNoteInside,
  punctuationUnbalancedPairs,
  punctuationYishiMark,
  reviewContent,
  reviewCoordination,
  reviewFilingLawful,
  reviewFilingNormative,
  reviewFilingPolitical,
  reviewFilingReasonable,
  reviewForm,
  reviewGrounds,
  reviewNames,
  reviewNecessity,
  reviewOther,
  routingDepartmentMajorConsent,
  routingDirectiveToLowerCommittee,
  routingDownwardImportantCc,
  routingDualLeadCc,
  routingForwardRequestVerbatim,
  routingGovernmentConsentNote,
  routingInternalOfficeOutgoing,
  routingJointOwnRemit,
  routingJointSameRank,
  routingLeaderDirectField,
  routingNecessityStated,
  routingPersonalRecipient,
  routingPersonalSender,
  routingReportCarriesRequest,
  routingRequestSingleMatter,
  routingRequestSingleRecipient,
  routingSkipLevel,
  routingSkipLevelCc,
  routingUncoordinatedMatter,
  routingUpwardCcSubordinate,
  streamlineAlreadyPublic,
  streamlineAnnualQuota,
  streamlineBriefApprovedTitle,
  streamlineBriefLength,
  streamlineBriefOnePerUnit,
  streamlineBriefRoute,
  streamlineConsistencyAssessment,
  streamlineCopiedFromSuperior,
  streamlineCurrentRuleApplies,
  streamlineDepartmentMatterForwarded,
  streamlineImplementationPlanDemand,
  streamlineLayeredForwarding,
  streamlineOpeningDirect,
  streamlinePolicyLengthGeneral,
  streamlinePolicyLengthSpecial,
  streamlinePolicyPages,
  streamlineProhibitedDemands,
  streamlineRedHeadToWhite,
  streamlineReportDemands,
  streamlineReportToCentreLength,
  streamlineResearchReportAbstract,
  streamlineResearchReportLength,
  structureAnnouncedCount,
  structureArticleSequence,
  structureArticleSpace,
  structureChapterSequence,
  structureEmptyParagraphs,
  structureHeadingRepeated,
  structureLevelJump,
  structureOrdinalDuplicate,
  structureOrdinalMixedForm,
  structureOrdinalOrder,
  structureOrdinalSkip,
  structureSingleSubitem,
  supervisionDeadlineBadge,
  supervisionDuplicateInspection,
  supervisionItemFields,
  supervisionMeasurableItem,
  supervisionOverdueNotice,
  supervisionPlanRequired,
  supervisionReportStructure,
  supervisionReview30Days,
  supervisionRevisitRecord,
  supervisionSameDayFeedback,
  wordingAgencyShortName,
  wordingAsOf,
  wordingColloquial,
  wordingCompatCharacter,
  wordingConfusable,
  wordingConfusableContextual,
  wordingDeParticle,
  wordingDuplicatedWord,
  wordingFixedPhrase,
  wordingForbiddenTerms,
  wordingForeignAbbreviation,
  wordingLookalike,
  wordingOrganisationTerm,
  wordingOtherQita,
  wordingPersonNameTitle,
  wordingPlaceholder,
  wordingRedundantPair,
  wordingRegionalTerms,
  wordingRepeatedClause,
  wordingTraditionalCharacter,
  wordingVagueTime,
  wordingVariantForm,
];
