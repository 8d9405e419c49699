#include "CTOML.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {
struct broken_assertion {};
}  // namespace

// A typing error can break an assertion of toml++ 3.3 and 3.4 (`[*]`). It must not end the program, nor be assumed to
// hold, which is what NDEBUG would do: it is thrown.
#undef NDEBUG
#define TOML_ASSERT(expr) \
  do { \
    if (!(expr)) throw broken_assertion{}; \
  } while (false)
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
// Tables are freed by recursion. So neither values in each other nor the parts of a dotted key may go deep: what we read
// needs three levels.
#define TOML_MAX_NESTED_VALUES 16
#include <toml++/toml.h>

struct tri_toml {
  toml::table table;
  std::vector<tri_toml_event> events;
  size_t next = 0;
  std::string error;
  toml::source_position place{1, 1};
};

namespace {

// A part of a key is behind each dot, so that a line of so many dots, wherever they stand, has no deeper key.
constexpr std::ptrdiff_t most_dots = 200;

// The line, from 1, with too many dots; 0 where none has.
uint32_t line_with_too_many_dots(std::string_view text) {
  uint32_t line = 1;
  for (size_t start = 0; start < text.size(); ++line) {
    const size_t end = std::min(text.find('\n', start), text.size());
    if (std::count(text.begin() + start, text.begin() + end, '.') > most_dots) return line;
    start = end + 1;
  }
  return 0;
}

bool breaks_assertion(std::string_view text) {
  try {
    (void)toml::parse(text);
  } catch (const broken_assertion &) {
    return true;
  } catch (...) {
  }
  return false;
}

// Where the parser's assertion breaks. It reads from the left to the right, so that the shortest beginning of the text
// with which the assertion breaks ends there.
toml::source_position place_of_broken_assertion(std::string_view text) {
  size_t holds = 0, breaks = text.size();
  while (holds + 1 < breaks) {
    const size_t middle = holds + (breaks - holds) / 2;
    (breaks_assertion(text.substr(0, middle)) ? breaks : holds) = middle;
  }
  // The last character of that beginning.
  size_t last = breaks - 1;
  while (last > 0 && (text[last] & 0xC0) == 0x80) --last;
  toml::source_position place{1, 1};
  for (char byte : text.substr(0, last)) {
    if (byte == '\n') place = {place.line + 1, 1};
    else if ((byte & 0xC0) != 0x80) ++place.column;
  }
  return place;
}

void add(tri_toml &read, const toml::key *key, const toml::node &node) {
  tri_toml_event event{};
  event.line = node.source().begin.line;
  event.column = node.source().begin.column;
  if (key) event.key = key->data(), event.key_length = key->length();
  if (const auto *array = node.as_array()) {
    event.kind = tri_toml_array;
    read.events.push_back(event);
    for (const auto &item : *array) add(read, nullptr, item);
    read.events.push_back({.kind = tri_toml_end});
  } else if (const auto *table = node.as_table()) {
    event.kind = tri_toml_table;
    read.events.push_back(event);
    for (const auto &[name, value] : *table) add(read, &name, value);
    read.events.push_back({.kind = tri_toml_end});
  } else {
    event.kind = tri_toml_other;
    if (const auto *string = node.as_string()) {
      event.kind = tri_toml_string;
      event.text = string->get().data();
      event.length = string->get().size();
    } else if (const auto *integer = node.as_integer()) {
      event.kind = tri_toml_integer;
      event.number = integer->get();
    } else if (const auto *boolean = node.as_boolean()) {
      event.kind = tri_toml_boolean;
      event.number = boolean->get();
    }
    read.events.push_back(event);
  }
}

void fail(tri_toml &read, std::string_view words, toml::source_position place) {
  read.error = words;
  read.place = place;
}

}  // namespace

tri_toml *tri_toml_read(const char *bytes, size_t length) {
  auto read = std::unique_ptr<tri_toml>(new (std::nothrow) tri_toml);
  if (!read) return nullptr;
  const std::string_view text(bytes, length);
  try {
    if (const uint32_t line = line_with_too_many_dots(text)) {
      fail(*read, "more than 200 dots in a line; no key is so deep", {line, 1});
      return read.release();
    }
    read->table = toml::parse(text);
    add(*read, nullptr, read->table);
  } catch (const toml::parse_error &problem) {
    fail(*read, problem.description(), problem.source().begin);
  } catch (const broken_assertion &) {
    fail(*read, "this cannot stand here", place_of_broken_assertion(text));
  } catch (...) {
    return nullptr;
  }
  return read.release();
}

const char *tri_toml_error(const tri_toml *read, uint32_t *line, uint32_t *column) {
  if (read->error.empty()) return nullptr;
  *line = read->place.line;
  *column = read->place.column;
  return read->error.c_str();
}

bool tri_toml_next(tri_toml *read, tri_toml_event *event) {
  if (read->next == read->events.size()) return false;
  *event = read->events[read->next++];
  return true;
}

void tri_toml_free(tri_toml *read) { delete read; }
