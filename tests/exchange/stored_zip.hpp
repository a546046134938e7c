#pragma once
// An archive of parts that are not compressed, byte by byte: what no writer of workbooks would
// make.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ruka {

using ZipEntries = std::vector<std::pair<std::string, std::string>>;

inline void append_little(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i, value >>= 8) out += static_cast<char>(value & 0xFF);
}

inline std::uint32_t crc_of(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int i = 0; i < 8; ++i) crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
  }
  return ~crc;
}

/// `claimed`: the unpacked size that every part pretends to have; 0 is the true one.
inline std::string stored_zip(const ZipEntries& entries, std::uint16_t flags = 0,
                              std::uint32_t claimed = 0) {
  std::string out;
  std::string directory;
  for (const auto& [name, content] : entries) {
    std::string header;
    append_little(header, 20, 2);     // version
    append_little(header, flags, 2);  // 1: a password
    append_little(header, 0, 2);      // stored
    append_little(header, 0x00210000, 4);
    append_little(header, crc_of(content), 4);
    append_little(header, content.size(), 4);
    append_little(header, claimed == 0 ? content.size() : claimed, 4);
    append_little(header, name.size(), 2);
    append_little(header, 0, 2);
    directory += "PK\x01\x02";
    append_little(directory, 20, 2);
    directory += header;
    append_little(directory, 0, 10);
    append_little(directory, out.size(), 4);
    directory += name;
    out += "PK\x03\x04" + header + name + content;
  }
  const std::size_t at = out.size();
  out += directory + "PK\x05\x06";
  append_little(out, 0, 4);
  append_little(out, entries.size(), 2);
  append_little(out, entries.size(), 2);
  append_little(out, directory.size(), 4);
  append_little(out, at, 4);
  append_little(out, 0, 2);
  return out;
}

/// The parts of a workbook: `sheets` are names and the XML of their sheetData.
inline ZipEntries book_parts(const ZipEntries& sheets, std::string_view strings = "",
                             std::string_view styles = "", std::string_view properties = "") {
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const auto relation = [&](const std::string& id, const std::string& type,
                            const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + type + "\" Target=\"" + target +
           "\"/>";
  };
  std::string list;
  std::string relations = relation("s", "styles", "styles.xml") +
                          relation("t", "sharedStrings", "/xl/sharedStrings.xml");
  ZipEntries parts = {{"_rels/.rels", "<Relationships>" +
                                          relation("a", "officeDocument", "xl/workbook.xml") +
                                          "</Relationships>"}};
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string id = "r" + std::to_string(i);
    const std::string part = "sheets/" + id + ".xml";
    const bool hidden = sheets[i].first.starts_with("~");
    list += "<sheet name=\"" + sheets[i].first + "\" r:id=\"" + id + "\"" +
            (hidden ? " state=\"hidden\"" : "") + "/>";
    relations += relation(id, "worksheet", part);
    parts.emplace_back("xl/" + part,
                       "<worksheet><sheetData>" + sheets[i].second + "</sheetData></worksheet>");
  }
  parts.emplace_back("xl/workbook.xml", "<workbook xmlns:r=\"r\"><workbookPr " +
                                            std::string(properties) + "/><sheets>" + list +
                                            "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels",
                     "<Relationships>" + relations + "</Relationships>");
  parts.emplace_back("xl/sharedStrings.xml", "<sst>" + std::string(strings) + "</sst>");
  parts.emplace_back("xl/styles.xml", "<styleSheet>" + std::string(styles) + "</styleSheet>");
  return parts;
}

}  // namespace ruka
