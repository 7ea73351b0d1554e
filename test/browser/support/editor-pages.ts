/**
 * Pages with real editors, as OA systems have them. Each page says in `ready` when the editor is made, gives in `saved()`
 * what it would hand to the server, and in `chosen()` what it holds for selected, null while its caret stands nowhere:
 * editors hear of a click and of a selection a little later than the page.
 */
import { buildPdf } from '../../support/pdf-builder.ts';

export interface EditorPage {
  /** Where a click puts the caret. */
  readonly area: string;
  readonly head: string;
  readonly body: string;
}

const script = (path: string): string => `<script src="/npm/${path}"></script>`;
const style = (path: string): string => `<link rel="stylesheet" href="/npm/${path}">`;
const title = '<h1>关于做好防汛工作的通知</h1>';

export const EDITORS: Readonly<Record<string, EditorPage>> = {
  tinymce: {
    area: 'iframe',
    head: script('tinymce/tinymce.min.js'),
    body: `${title}<textarea id="box"></textarea><script>
window.ready = tinymce.init({ selector: '#box', license_key: 'gpl', base_url: '/npm/tinymce', suffix: '.min', promotion: false })
  .then(() => tinymce.activeEditor.focus());
window.saved = () => tinymce.activeEditor.getContent();
window.chosen = () => tinymce.activeEditor.hasFocus() ? tinymce.activeEditor.selection.getContent({ format: 'text' }) : null;</script>`,
  },
  quill: {
    area: '.ql-editor',
    head: style('quill/dist/quill.snow.css') + script('quill/dist/quill.js'),
    body: `${title}<div id="box"></div><script>
const quill = new Quill('#box', { theme: 'snow', modules: { history: { delay: 60000 } } });
quill.focus();
window.ready = Promise.resolve();
window.saved = () => quill.root.innerHTML;
window.chosen = () => { const range = quill.getSelection(); return range && quill.getText(range.index, range.length); };</script>`,
  },
  wangeditor: {
    area: '#box [contenteditable]',
    head: style('@wangeditor/editor/dist/css/style.css') + script('@wangeditor/editor/dist/index.js'),
    body: `${title}<div id="bar"></div><div id="box" style="height:240px"></div><script>
const { createEditor, createToolbar } = wangEditor;
const editor = createEditor({ selector: '#box', html: '<p><br></p>', mode: 'default' });
createToolbar({ editor, selector: '#bar', mode: 'simple' });
editor.focus();
window.ready = Promise.resolve();
window.saved = () => editor.getHtml();
window.chosen = () => editor.isFocused() && editor.selection ? editor.getSelectionText() : null;</script>`,
  },
  ckeditor: {
    area: '.ck-editor__editable',
    head: style('ckeditor5/dist/browser/ckeditor5.css') + script('ckeditor5/dist/browser/ckeditor5.umd.js'),
    body: `${title}<div id="box"></div><script>
const { ClassicEditor, Essentials, Paragraph, Bold } = CKEDITOR;
window.ready = ClassicEditor.create(document.getElementById('box'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold], toolbar: ['bold', 'undo'] })
  .then((editor) => {
    window.saved = () => editor.getData();
    window.chosen = () => {
      if (!editor.editing.view.document.isFocused) return null;
      return [...editor.model.document.selection.getFirstRange().getItems()].map(({ data = '' }) => data).join('');
    };
    editor.focus();
  });</script>`,
  },
};

/** A form as Vue and element-plus build it; what is typed lands in `model`. */
export const VUE_FORM: EditorPage = {
  area: '#title',
  head:
    style('element-plus/dist/index.css') +
    script('vue/dist/vue.global.prod.js') +
    script('element-plus/dist/index.full.min.js'),
  body: `<div id="app"></div><script>
const { createApp, reactive, h } = Vue;
const model = reactive({ title: '', number: '', kind: '通知', body: '' });
const { ElForm, ElFormItem, ElInput, ElSelect, ElOption } = ElementPlus;
const input = (name, more) => h(ElInput, { id: name, modelValue: model[name], 'onUpdate:modelValue': (value) => { model[name] = value; }, ...more });
const item = (label, inner) => h(ElFormItem, { label }, () => inner);
createApp({ render: () => h(ElForm, { model, labelWidth: '120px' }, () => [
  item('标题', input('title')),
  item('发文字号', input('number')),
  item('文种', h(ElSelect, { modelValue: model.kind, 'onUpdate:modelValue': (value) => { model.kind = value; } }, () => ['通知', '函'].map((value) => h(ElOption, { value, label: value, key: value })))),
  item('内容摘要', input('body', { type: 'textarea', rows: 4 })),
]) }).use(ElementPlus).mount('#app');
window.ready = Vue.nextTick();
window.saved = () => JSON.stringify(model);</script>`,
};

/** One page of a PDF as pdf.js shows it, with its layer of text. */
export const PDF_VIEWER: EditorPage = {
  area: '.textLayer',
  head: `${style('pdfjs-dist/web/pdf_viewer.css')}<style>.page{position:relative;width:600px;height:850px}canvas{position:absolute}</style>`,
  body: `<div class="page"><canvas width="600" height="850"></canvas><div class="textLayer"></div></div><script type="module">
import * as pdfjs from '/npm/pdfjs-dist/build/pdf.min.mjs';
pdfjs.GlobalWorkerOptions.workerSrc = '/npm/pdfjs-dist/build/pdf.worker.min.mjs';
const document_ = await pdfjs.getDocument('/shown.pdf').promise;
const page = await document_.getPage(1);
const viewport = page.getViewport({ scale: 1 });
document.querySelector('.page').style.setProperty('--scale-factor', '1');
document.querySelector('.page').style.setProperty('--total-scale-factor', '1');
await page.render({ canvasContext: document.querySelector('canvas').getContext('2d'), viewport }).promise;
const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: document.querySelector('.textLayer'), viewport });
await layer.render();
window.shown = true;</script>`,
};

export const SHOWN_PDF = buildPdf([
  [
    { text: '关于做好防汛工作的通知', x: 150, y: 700, size: 22 },
    { text: '各县人民政府：', x: 90, y: 640, size: 16 },
    { text: '请于4月31日前报送有关情况。', x: 122, y: 610, size: 16 },
  ],
]);

export function htmlOf({ head, body }: Pick<EditorPage, 'head' | 'body'>): Uint8Array {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>拟稿</title>${head}</head><body>${body}</body></html>`;
  return new TextEncoder().encode(html);
}
