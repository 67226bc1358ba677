export default function (eleventy) {
	eleventy.addGlobalData('layout', 'pagina.njk');
	eleventy.addPassthroughCopy('stijl.css');
}
