# The few commands of the project; the rest is the Swift package's.
#
#   make run [FILES="a.txt b.txt"]   install what is missing, build, open the files, else the sample
#   make test                        install what is missing, run every test
#   make build                       the release program, at .build/release/triptych
#   make install [PREFIX=/usr/local] [DESTDIR=/stage]
#                                    the stripped program, manual pages, completions, licence, label sets
#   make uninstall [PREFIX=/usr/local] [DESTDIR=/stage]
#   make deb                         a Debian package, .build/triptych_VERSION_ARCHITECTURE.deb
#   make bench                       first paint and page down beside less, web pages beside a parser: ratios
#   make check                       what CI runs: format, walls, tests, attacks, and the scorers where there is a corpus
#   make looks [FOLDER=.build/looks] pictures of exported pages in a browser, to be looked at; no part of the tests
#   make docs [FOLDER=.build/docs]   the guides and the reference of the libraries, as DocC archives
#   make attack                      hostile strings through every way in and out, and how the work grows
#   make fuzz [PART=pages] [SECONDS=600]
#                                    the segmentation, or the reading of pages, of settings (toml) or of what is kept
#                                    on disk (state), on made-up bytes; no part of the tests

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
MAKEFLAGS += --no-print-directory
.PHONY: run test build install uninstall deb bench check deps test-deps lint score looks docs fuzz attack

PREFIX ?= /usr/local
CORPUS ?= ../shared
PROGRAM := .build/release/triptych
# Where it is built leaves no trace, so that the same commit gives the same bytes.
# A type's description is called, not looked up by its name: a look-up searches all that the program conforms to, and
# thirty of them are a quarter of what it does up to its first screen.
RELEASE := -Xswiftc -static-executable \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. \
  -Xcc -ffile-prefix-map=$(CURDIR)=. -Xcxx -ffile-prefix-map=$(CURDIR)=.
PACKAGES := libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libicu-dev libmimetic-dev libminizip-dev libutf8proc-dev nettle-dev \
  libpcre2-dev libstemmer-dev libtomlplusplus-dev libuchardet-dev libxml2-dev liblzma-dev zlib1g-dev
# Finds libxml2's headers; none of it is in the program.
BUILD_PACKAGES := pkg-config $(PACKAGES)
TEST_PACKAGES := $(BUILD_PACKAGES) cmark-gfm libvterm-dev mandoc openssl pandoc python3 python3-jsonschema python3-yaml tidy

run: build
	@$(PROGRAM) $(or $(FILES),--sample)

# All of it goes to standard error: what `make run` prints can be piped. The linker's warnings about calls in
# libraries that the program never makes are left out.
build: deps
	@swift build -c release --product triptych $(RELEASE) 2>&1 \
	  | { grep -v -E "in statically linked applications requires|better use .mkstemp.|: in function .*:$$" || true; } >&2

test: test-deps
	swift test

install: build
	@.ci/install $(PROGRAM) $(DESTDIR)$(PREFIX)

uninstall:
	@.ci/install --remove $(DESTDIR)$(PREFIX)

deb: build
	@.ci/deb $(PROGRAM) $(PACKAGES) libc6 libstdc++6

bench: build
	@.ci/packages less libxml2-utils python3
	@.ci/bench $(PROGRAM)

check: test-deps lint
	@mkdir -p .build
	swift test 2>&1 | tee .build/check.log
	@$(MAKE) attack
	@if [ -d $(CORPUS)/corpus ]; then $(MAKE) score; fi
	@grep "Test run with" .build/check.log

lint:
	swift format lint --strict -r Package.swift Sources Tests

score: build
	@! nm $(PROGRAM) | grep -q FoundationInternationalization \
	  || { echo "A call has drawn the larger Foundation into the program, which doubles it." >&2; exit 1; }
	.ci/score $(PROGRAM) $(CORPUS) $(RECORD)
	.ci/roundtrip $(PROGRAM) $(CORPUS)/corpus
	.ci/deterministic $(PROGRAM) $(CORPUS)/corpus

looks: build
	@.ci/packages chromium fonts-dejavu-core
	.ci/looks $(PROGRAM) $(or $(FOLDER),.build/looks)

docs: deps
	.ci/docs $(or $(FOLDER),.build/docs)

attack: build
	@.ci/packages python3 valgrind binutils
	@swift build -c release --product Growth $(RELEASE) 2>&1 | { grep -E "error:" || true; } >&2
	.ci/deterministic $(PROGRAM) Resources/sample
	.ci/attack $(PROGRAM)
	.ci/growth .build/release/Growth

fuzz: deps
	Tests/Fuzz/run $(or $(PART),segmentation) $(or $(SECONDS),600)

deps:
	@.ci/packages $(BUILD_PACKAGES)

test-deps:
	@.ci/packages $(TEST_PACKAGES)
