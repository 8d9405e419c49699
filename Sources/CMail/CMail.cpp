#include "CMail.h"

#include <mimetic/mimetic.h>

#include <algorithm>
#include <iterator>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct tri_mail {
  std::unique_ptr<mimetic::MimeEntity> message;
  std::string field;
  std::string body;
  std::string charset;
  bool is_html = false;
};

namespace {

// A static program is linked with libstdc++ before mimetic: what mimetic alone takes of it is asked for here.
[[gnu::used]] std::istream &(*const reads_a_word)(std::istream &, std::string &) = &std::operator>>;

// Parts in parts are read and freed by recursion. No message has so many.
constexpr size_t most_boundaries = 500;

bool nests_too_deeply(std::string_view text) {
  size_t count = 0;
  for (size_t at = 0; (at = text.find("oundary", at)) != text.npos; ++at) {
    if (++count > most_boundaries) return true;
  }
  return false;
}

bool is_attached(const mimetic::MimeEntity &part) {
  return mimetic::istring(part.header().contentDisposition().type()) == "attachment";
}

bool is_text(const mimetic::MimeEntity &part, const char *subtype) {
  const mimetic::ContentType &type = part.header().contentType();
  // Without a type it is plain text.
  if (type.type().empty()) return std::string_view(subtype) == "plain";
  return type.type() == "text" && type.subtype() == subtype;
}

// The first text of a subtype in reading order; NULL where there is none.
mimetic::MimeEntity *first(mimetic::MimeEntity *message, const char *subtype) {
  std::vector<mimetic::MimeEntity *> open{message};
  while (!open.empty()) {
    mimetic::MimeEntity *part = open.back();
    open.pop_back();
    mimetic::MimeEntityList &parts = part->body().parts();
    if (parts.empty() && is_text(*part, subtype) && !is_attached(*part)) return part;
    for (auto inner = parts.rbegin(); inner != parts.rend(); ++inner) open.push_back(*inner);
  }
  return nullptr;
}

std::string decoded(const mimetic::MimeEntity &part) {
  const mimetic::istring encoding = part.header().contentTransferEncoding().mechanism();
  const std::string &body = part.body();
  std::string text;
  if (encoding == "quoted-printable") {
    mimetic::QP::Decoder decoder;
    mimetic::decode(body.begin(), body.end(), decoder, std::back_inserter(text));
  } else if (encoding == "base64") {
    mimetic::Base64::Decoder decoder;
    mimetic::decode(body.begin(), body.end(), decoder, std::back_inserter(text));
  } else {
    return body;
  }
  return text;
}

}  // namespace

tri_mail *tri_mail_parse(const uint8_t *bytes, size_t length) try {
  const std::string_view text(reinterpret_cast<const char *>(bytes), length);
  if (nests_too_deeply(text)) return nullptr;
  auto mail = std::make_unique<tri_mail>();
  mail->message = std::make_unique<mimetic::MimeEntity>(text.begin(), text.end());
  mimetic::MimeEntity *part = first(mail->message.get(), "html");
  mail->is_html = part != nullptr;
  if (!part) part = first(mail->message.get(), "plain");
  if (part) {
    mail->body = decoded(*part);
    mail->charset = part->header().contentType().param("charset");
  }
  return mail.release();
} catch (...) {
  return nullptr;
}

const char *tri_mail_field(tri_mail *mail, const char *name) {
  mail->field.clear();
  if (mail->message->header().hasField(name)) mail->field = mail->message->header().field(name).value();
  return mail->field.c_str();
}

const uint8_t *tri_mail_body(tri_mail *mail, size_t *length) {
  *length = mail->body.size();
  return reinterpret_cast<const uint8_t *>(mail->body.data());
}

const char *tri_mail_charset(tri_mail *mail) { return mail->charset.c_str(); }

int tri_mail_is_html(tri_mail *mail) { return mail->is_html; }

void tri_mail_free(tri_mail *mail) { delete mail; }
