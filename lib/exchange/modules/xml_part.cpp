#include "lib/exchange/modules/xml_part.hpp"

#include <new>

namespace ruka {

namespace {

constexpr int kPiece = 65536;
// A tag, a comment: what the parser must see whole.
constexpr std::size_t kLongestToken = 4 * kPiece;

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::get(std::string_view name) const {
  for (const char** at = attributes_; *at != nullptr; at += 2) {
    if (name == at[0]) return at[1];
  }
  return {};
}

std::string_view XmlAttributes::get_prefixed(std::string_view name) const {
  for (const char** at = attributes_; *at != nullptr; at += 2) {
    const std::string_view own = at[0];
    if (without_prefix(own) == name && own != name) return at[1];
  }
  return {};
}

XmlPart::XmlPart(ZipParts& zip, const RukaXlsxLimits& limits, std::string name)
    : zip_(zip), limits_(limits), name_(std::move(name)), parser_(XML_ParserCreate(nullptr)) {
  if (parser_ == nullptr) throw std::bad_alloc();
  XML_SetUserData(parser_, this);
  XML_SetElementHandler(parser_, on_start, on_end);
  XML_SetCharacterDataHandler(parser_, on_text);
  XML_SetStartDoctypeDeclHandler(parser_, on_doctype);
  try {
    zip_.open(name_);
  } catch (...) {
    XML_ParserFree(parser_);
    throw;
  }
}

XmlPart::~XmlPart() { XML_ParserFree(parser_); }

void XmlPart::run() {
  status_ = status_ == XML_STATUS_SUSPENDED ? XML_ResumeParser(parser_) : XML_STATUS_OK;
  while (status_ == XML_STATUS_OK && feed()) {
  }
  if (failure_.problem != kRukaXlsxFine) throw failure_;
  if (status_ == XML_STATUS_ERROR) damaged();
}

bool XmlPart::feed() {
  if (at_end_) return false;
  void* buffer = XML_GetBuffer(parser_, kPiece);
  if (buffer == nullptr) throw std::bad_alloc();
  const std::size_t got = zip_.read(static_cast<char*>(buffer), kPiece);
  at_end_ = got == 0;
  silence_ += got;
  status_ = XML_ParseBuffer(parser_, static_cast<int>(got), at_end_);
  if (silence_ > kLongestToken) throw XlsxFailure{kRukaXlsxTooMuch, "token"};
  if (at_end_ && status_ != XML_STATUS_ERROR) zip_.close();
  return true;
}

void XmlPart::pause() { XML_StopParser(parser_, XML_TRUE); }

// The parser is C: what is thrown below it waits until it has returned.
template <typename Work>
void XmlPart::guarded(const Work& work) {
  if (failure_.problem != kRukaXlsxFine) return;
  silence_ = 0;
  try {
    return work();
  } catch (const XlsxFailure& failure) {
    failure_ = failure;
  } catch (const std::bad_alloc&) {
    failure_.problem = kRukaXlsxMemory;
  }
  XML_StopParser(parser_, XML_FALSE);
}

void XmlPart::on_start(void* self, const char* element, const char** attributes) {
  auto& part = *static_cast<XmlPart*>(self);
  part.guarded([&] {
    if (++part.depth_ > part.limits_.depth) throw XlsxFailure{kRukaXlsxTooMuch, "depth"};
    part.start(without_prefix(element), XmlAttributes(attributes));
  });
}

void XmlPart::on_end(void* self, const char* element) {
  auto& part = *static_cast<XmlPart*>(self);
  part.guarded([&] {
    --part.depth_;
    part.end(without_prefix(element));
  });
}

void XmlPart::on_text(void* self, const char* text, int size) {
  auto& part = *static_cast<XmlPart*>(self);
  part.guarded([&] { part.text({text, static_cast<std::size_t>(size)}); });
}

void XmlPart::on_doctype(void* self, const char*, const char*, const char*, int) {
  static_cast<XmlPart*>(self)->guarded([] { throw XlsxFailure{kRukaXlsxDoctype, {}}; });
}

}  // namespace ruka
