/**
 * Loaded before the second build (`node --import`): what differs between two machines, and may not reach the site. The
 * clock is more than a year ahead, folders are read from the end, and there is a core more.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const VOORUIT = 400 * 86_400_000;
const Klok = Date;
const readNu = () => Klok.now() + VOORUIT;

globalThis.Date = new Proxy(Klok, {
	construct: (_klok, args, soort) => Reflect.construct(Klok, args.length > 0 ? args : [readNu()], soort),
	apply: () => new Klok(readNu()).toString(),
	get: (klok, naam) => (naam === 'now' ? readNu : Reflect.get(klok, naam)),
});

const { readdir, readdirSync } = fs;
const readdirLater = fs.promises.readdir;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.promises.readdir = async (...args) => (await readdirLater(...args)).reverse();
fs.readdir = (...args) => {
	const klaar = args.pop();
	readdir(...args, (fout, namen) => klaar(fout, namen?.reverse()));
};

const kernen = [...os.cpus(), ...os.cpus().slice(0, 1)];
os.availableParallelism = () => kernen.length;
os.cpus = () => kernen;

syncBuiltinESMExports();
