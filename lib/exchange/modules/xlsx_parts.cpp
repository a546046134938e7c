#include "lib/exchange/modules/xlsx_parts.hpp"

#include <charconv>
#include <map>

#include "lib/exchange/modules/xml_part.hpp"

namespace ruka {

namespace {

constexpr std::size_t kMostNamed = 65536;  // sheets, formats: more is no workbook of a person's

unsigned number_of(std::string_view text) {
  unsigned number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// "xl/worksheets/sheet1.xml" from "xl/workbook.xml" and "worksheets/sheet1.xml".
std::string resolved(std::string_view from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder(from.substr(0, from.rfind('/') + 1));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (!folder.empty()) folder.pop_back();
    folder.resize(folder.rfind('/') + 1);
  }
  return folder + std::string(target);
}

struct Relation {
  std::string id, type, target;
};

// Which part a part refers to under which id.
class Relations : public XmlPart {
 public:
  using XmlPart::XmlPart;
  std::vector<Relation> found;

 private:
  void start(std::string_view element, const XmlAttributes& attributes) override {
    if (element != "Relationship" || found.size() == kMostNamed) return;
    const std::string_view type = attributes.get("Type");
    found.push_back({std::string(attributes.get("Id")),
                     std::string(type.substr(type.rfind('/') + 1)),
                     std::string(attributes.get("Target"))});
  }
  void end(std::string_view) override {}
};

class WorkbookPart : public XmlPart {
 public:
  using XmlPart::XmlPart;
  XlsxIndex index;
  std::vector<std::string> ids;  // of the sheets

 private:
  void start(std::string_view element, const XmlAttributes& attributes) override {
    if (element == "workbookPr") {
      const std::string_view from = attributes.get("date1904");
      index.from_1904 = from == "1" || from == "true";
    } else if (element == "sheet" && index.sheets.size() < kMostNamed) {
      const std::string_view state = attributes.get("state");
      index.sheets.push_back(
          {std::string(attributes.get("name")), {}, state == "hidden" || state == "veryHidden"});
      ids.emplace_back(attributes.get_prefixed("id"));
    }
  }
  void end(std::string_view) override {}
};

class StylesPart : public XmlPart {
 public:
  using XmlPart::XmlPart;
  std::vector<CellFormat> formats;

 private:
  void start(std::string_view element, const XmlAttributes& attributes) override {
    if (element == "cellXfs") in_cells_ = true;
    if (element == "numFmt" && codes_.size() < kMostNamed) {
      codes_[number_of(attributes.get("numFmtId"))] = format_of_code(attributes.get("formatCode"));
    }
    if (element != "xf" || !in_cells_ || formats.size() == kMostNamed) return;
    const unsigned id = number_of(attributes.get("numFmtId"));
    const auto known = codes_.find(id);
    formats.push_back(known == codes_.end() ? builtin_format(id) : known->second);
  }
  void end(std::string_view element) override {
    if (element == "cellXfs") in_cells_ = false;
  }

  std::map<unsigned, CellFormat> codes_;
  bool in_cells_ = false;
};

class StringsPart : public XmlPart {
 public:
  StringsPart(ZipParts& zip, const RukaXlsxLimits& limits, const std::string& name)
      : XmlPart(zip, limits, name), limits_(limits) {}
  SharedTexts texts;

 private:
  void start(std::string_view element, const XmlAttributes&) override {
    if (element == "si") text_.clear();
    if (element == "rPh") phonetic_ = true;
    in_text_ = element == "t" && !phonetic_;
  }
  void end(std::string_view element) override {
    in_text_ = false;
    if (element == "rPh") phonetic_ = false;
    if (element != "si") return;
    if (texts.size() == limits_.strings) throw XlsxFailure{kRukaXlsxTooMuch, "strings"};
    bytes_ += text_.size();
    if (bytes_ > limits_.string_bytes) throw XlsxFailure{kRukaXlsxTooMuch, "string_bytes"};
    texts.add(decoded_text(text_));
  }
  void text(std::string_view piece) override {
    if (!in_text_) return;
    if (text_.size() + piece.size() > limits_.cell_bytes) {
      throw XlsxFailure{kRukaXlsxTooMuch, "cell_bytes"};
    }
    text_ += piece;
  }

  RukaXlsxLimits limits_;
  std::string text_;
  std::uint64_t bytes_ = 0;
  bool in_text_ = false, phonetic_ = false;
};

std::vector<Relation> relations_of(ZipParts& zip, const RukaXlsxLimits& limits,
                                   const std::string& part) {
  const std::size_t slash = part.rfind('/') + 1;
  const std::string name = part.substr(0, slash) + "_rels/" + part.substr(slash) + ".rels";
  Relations relations(zip, limits, name);
  relations.run();
  return std::move(relations.found);
}

[[noreturn]] void no_workbook(ZipParts& zip) {
  if (zip.has("xl/workbook.bin")) throw XlsxFailure{kRukaXlsxBinary, {}};
  if (zip.has("word/document.xml") || zip.has("ppt/presentation.xml")) {
    throw XlsxFailure{kRukaXlsxDocument, {}};
  }
  if (zip.has("mimetype") && zip.has("content.xml")) throw XlsxFailure{kRukaXlsxOpenDocument, {}};
  throw XlsxFailure{kRukaXlsxArchive, {}};
}

std::string workbook_part(ZipParts& zip, const RukaXlsxLimits& limits) {
  if (!zip.has("_rels/.rels")) no_workbook(zip);
  for (const Relation& relation : relations_of(zip, limits, "")) {
    if (relation.type != "officeDocument") continue;
    std::string part = resolved("", relation.target);
    if (!part.ends_with(".xml") || part.starts_with("word/") || part.starts_with("ppt/")) break;
    return part;
  }
  no_workbook(zip);
}

}  // namespace

XlsxIndex read_index(ZipParts& zip, const RukaXlsxLimits& limits) {
  const std::string part = workbook_part(zip, limits);
  WorkbookPart workbook(zip, limits, part);
  workbook.run();
  XlsxIndex index = std::move(workbook.index);
  std::map<std::string, std::string> parts;  // by id
  for (const Relation& relation : relations_of(zip, limits, part)) {
    parts[relation.id] = resolved(part, relation.target);
    if (relation.type == "styles") index.styles = parts[relation.id];
    if (relation.type == "sharedStrings") index.strings = parts[relation.id];
  }
  for (std::size_t i = 0; i < index.sheets.size(); ++i)
    index.sheets[i].part = parts[workbook.ids[i]];
  return index;
}

std::vector<CellFormat> read_formats(ZipParts& zip, const RukaXlsxLimits& limits,
                                     const std::string& part) {
  if (part.empty() || !zip.has(part)) return {};
  StylesPart styles(zip, limits, part);
  styles.run();
  return std::move(styles.formats);
}

SharedTexts read_strings(ZipParts& zip, const RukaXlsxLimits& limits, const std::string& part) {
  if (part.empty() || !zip.has(part)) return {};
  StringsPart strings(zip, limits, part);
  strings.run();
  return std::move(strings.texts);
}

void SharedTexts::add(std::string_view text) {
  constexpr std::size_t kChunk = 1 << 20;
  if (chunks_.empty() || chunks_.back().capacity() - chunks_.back().size() < text.size()) {
    chunks_.emplace_back().reserve(std::max(kChunk, text.size()));
  }
  std::string& chunk = chunks_.back();
  texts_.push_back({static_cast<std::uint32_t>(chunks_.size() - 1),
                    static_cast<std::uint32_t>(chunk.size()),
                    static_cast<std::uint32_t>(text.size())});
  chunk += text;
}

std::string_view SharedTexts::at(std::size_t index) const {
  const Place& place = texts_[index];
  return std::string_view(chunks_[place.chunk]).substr(place.from, place.size);
}

}  // namespace ruka
