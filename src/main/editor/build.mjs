// Builds the editor into one script among the assets, with the licences of what it contains and the record of both.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const ASSETS = "../resources/assets/";

// where a page forbids inline styles, those of the editor go into sheets that are made by script
const sheets = {
  name: "constructable sheets",
  setup(making) {
    making.onLoad({ filter: /style-mod\.js$/ }, file => {
      const text = readFileSync(file.path, "utf8");
      const changed = text.replace("!root.head && root.adoptedStyleSheets", "root.adoptedStyleSheets");
      if (changed === text) throw new Error("style-mod no longer reads as expected");
      return { contents: changed };
    });
  },
};

const made = await build({
  entryPoints: ["editor.js"],
  outfile: ASSETS + "editor.js",
  bundle: true,
  minify: true,
  charset: "utf8",
  target: "es2022",
  format: "iife",
  legalComments: "none",
  banner: { js: "/* Contains CodeMirror and Lezer, MIT; their licences: editor-licences.txt */" },
  plugins: [sheets],
  metafile: true,
});

const contained = [...new Set(Object.keys(made.metafile.inputs)
  .map(path => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1])
  .filter(Boolean))].sort();
writeFileSync(ASSETS + "editor-licences.txt", contained.map(name => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
}).join("\n\n"));

const sha256 = path => createHash("sha256").update(readFileSync(path)).digest("hex");
const sources = readdirSync(".").filter(name => /\.m?js$|^package/.test(name)).sort();
const record = [...sources, ASSETS + "editor-licences.txt", ASSETS + "editor.js"];
writeFileSync("bundle.sha256", record.map(path => `${sha256(path)}  ${path}\n`).join(""));
