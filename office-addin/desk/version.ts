/** Version of the pane, as reports and packs name it. */
export const VERSION = '1.0.0';
