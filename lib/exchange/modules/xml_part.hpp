#pragma once
// One XML part of an office file, element by element, with nothing that could make it grow.
#include <expat.h>

#include <string>
#include <string_view>

#include "lib/exchange/modules/zip_parts.hpp"

namespace ruka {

/// The attributes of an element; names without their prefix.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** attributes) : attributes_(attributes) {}
  /// The value, empty where there is none.
  std::string_view get(std::string_view name) const;
  /// Of a name with a prefix ("r:id"), where the plain name means something else.
  std::string_view get_prefixed(std::string_view name) const;

 private:
  const char** attributes_;
};

/// Reads a part; a reader of a kind of part derives from it. Its functions throw XlsxFailure.
class XmlPart {
 public:
  XmlPart(ZipParts& zip, const RukaXlsxLimits& limits, std::string name);
  XmlPart(const XmlPart&) = delete;
  XmlPart& operator=(const XmlPart&) = delete;
  virtual ~XmlPart();

  /// Goes on to the end of the part, or to the first pause().
  void run();

 protected:
  virtual void start(std::string_view element, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view element) = 0;
  virtual void text(std::string_view) {}
  /// run() returns after this element.
  void pause();
  [[noreturn]] void damaged() const { throw XlsxFailure{kRukaXlsxDamaged, name_}; }

 private:
  static void on_start(void* self, const char* element, const char** attributes);
  static void on_end(void* self, const char* element);
  static void on_text(void* self, const char* text, int size);
  static void on_doctype(void* self, const char*, const char*, const char*, int);
  template <typename Work>
  void guarded(const Work& work);
  /// Hands the parser more; false at the end of the part.
  bool feed();

  ZipParts& zip_;
  RukaXlsxLimits limits_;
  std::string name_;
  XML_Parser parser_;
  XML_Status status_ = XML_STATUS_OK;
  XlsxFailure failure_{kRukaXlsxFine, {}};
  std::uint64_t depth_ = 0;
  std::size_t silence_ = 0;  // bytes since anything was reported
  bool at_end_ = false;
};

}  // namespace ruka
