"""usage: judge.py csv | yaml | html | pandoc | schema FILE
What programs that are not ours make of an export on standard input, as JSON."""
import csv, html.parser, io, json, subprocess, sys

data = sys.stdin.buffer.read()
text = data.decode()


def front_matter():
    import yaml
    lines = text.split("\n")
    fields = yaml.load("\n".join(lines[1:lines.index("---", 1)]), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return fields


class Page(html.parser.HTMLParser):
    """The texts of a page by the element they are in, and every element and attribute on it."""
    HOLDERS = {"h1", "h2", "h3", "p", "li", "td", "th", "pre", "span", "time", "bdi", "a", "title", "code", "footer"}
    EMPTY = {"meta"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.texts, self.tags, self.attributes = [], [], set(), []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes += [[tag, name, value or ""] for name, value in attributes]
        if tag not in self.EMPTY:
            self.open.append(tag)
            self.texts.append([tag, ""])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, words):
        if self.open and self.open[-1] in self.HOLDERS:
            self.texts[-1][1] += words

    def handle_comment(self, words):
        self.tags.add("comment")


def page():
    parser = Page()
    parser.feed(text)
    parser.close()
    assert not parser.open, parser.open
    texts = [pair for pair in parser.texts if pair[0] in ("h1", "h3", "p", "li", "td", "th", "code")]
    return {"tags": sorted(parser.tags), "attributes": parser.attributes, "texts": texts}


def words(inlines):
    out = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str": out += content
        elif kind == "Space": out += " "
        elif kind == "Link": out += words(content[1])
        else: out += "<%s>" % kind
    return out


def leaves(blocks, holder=None):
    for block in blocks:
        kind, content = block["t"], block.get("c")
        if kind in ("Para", "Plain"): yield [holder or "paragraph", words(content)]
        elif kind == "Header": yield ["heading %d" % content[0], words(content[2])]
        elif kind == "BlockQuote": yield from leaves(content, "quotation")
        elif kind == "BulletList": yield from (leaf for item in content for leaf in leaves(item, "item"))
        elif kind == "OrderedList": yield from (leaf for item in content[1] for leaf in leaves(item, "item"))
        elif kind == "CodeBlock": yield ["code_block", content[1]]
        elif kind == "Table":
            rows = content[3][1] + [row for body in content[4] for row in body[3]]
            for row in rows:
                for cell in row[1]:
                    yield ["table_cell", "".join(leaf[1] for leaf in leaves(cell[4]))]
        elif kind == "RawBlock" and content[1].startswith("<!--"): pass
        else: yield [kind, json.dumps(content)]


def pandoc():
    form = "gfm-emoji-tex_math_dollars"
    run = subprocess.run(["pandoc", "-f", form, "-t", "json"], input=data, capture_output=True, check=True)
    return list(leaves(json.loads(run.stdout)["blocks"]))


def schema():
    import jsonschema
    with open(sys.argv[2]) as file:
        form = json.load(file)
    jsonschema.Draft202012Validator.check_schema(form)
    validator = jsonschema.Draft202012Validator(form)
    return ["%s: %s" % ("/".join(map(str, error.path)), error.message) for error in validator.iter_errors(json.loads(text))]


judges = {"csv": lambda: list(csv.reader(io.StringIO(text, newline=""), strict=True)), "yaml": front_matter, "html": page,
          "pandoc": pandoc, "schema": schema}
json.dump(judges[sys.argv[1]](), sys.stdout)
