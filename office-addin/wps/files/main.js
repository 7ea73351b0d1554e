/* The add-in's background page in WPS: the ribbon's callbacks, which open the pane. Names are those of ribbon.xml. */
/* global wps */

let hegaoPane = null;

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by WPS, by name, from ribbon.xml
function OnHegaoLoad(ribbon) {
  wps.ribbonUI = ribbon;
  return true;
}

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by WPS, by name, from ribbon.xml
function OnHegao(control) {
  const wish = control.Id.replace(/^hegao/, '').toLowerCase();
  const url = new URL('taskpane.html?do=' + wish, location.href).href;
  if (hegaoPane === null) {
    hegaoPane = wps.CreateTaskPane(url, '核稿');
  } else {
    hegaoPane.Navigate(url);
  }
  hegaoPane.Visible = true;
  return true;
}

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by WPS, by name, from ribbon.xml
function HegaoImage(control) {
  const name = control.Id.replace(/^hegao/, '').toLowerCase();
  return 'assets/' + name + '-32.png';
}
