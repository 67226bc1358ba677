/** Vite hands over the address of a worker that it builds. */
declare module '*?worker&url' {
	const adres: string;
	export default adres;
}
