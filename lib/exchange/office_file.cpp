#include "lib/exchange/office_file.hpp"

#include <algorithm>
#include <cerrno>
#include <string>

#include "lib/base/file/input_file.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kOldSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Error refused(const fs::path& path, Message reason) {
  return {ErrorKind::Input,
          msg("“{file}” is refused: {reason}",
              {{"file", terminal_safe(path.string())}, {"reason", std::move(reason)}}),
          msg("open it in Excel and save it anew, or save its sheet as CSV and import that")};
}

std::string mebibytes(std::uint64_t bytes) { return std::to_string(bytes >> 20); }

Message too_much(std::string_view limit, const RukaXlsxLimits& limits) {
  const auto plain = [](std::uint64_t number) { return std::to_string(number); };
  if (limit == "entries") {
    return msg("it has more than {most} parts", {{"most", plain(limits.entries)}});
  }
  if (limit == "bytes") {
    return msg("it unpacks to more than {most} MiB", {{"most", mebibytes(limits.bytes)}});
  }
  if (limit == "ratio") {
    return msg("it unpacks to more than {most} times its size", {{"most", plain(limits.ratio)}});
  }
  if (limit == "strings") {
    return msg("it has more than {most} different texts", {{"most", plain(limits.strings)}});
  }
  if (limit == "string_bytes") {
    return msg("its texts take more than {most} MiB", {{"most", mebibytes(limits.string_bytes)}});
  }
  if (limit == "cell_bytes") {
    return msg("one of its cells holds more than {most} KiB",
               {{"most", plain(limits.cell_bytes >> 10)}});
  }
  if (limit == "row_bytes") {
    return msg("one of its rows holds more than {most} MiB",
               {{"most", mebibytes(limits.row_bytes)}});
  }
  if (limit == "text_bytes") {
    return msg("its sheet holds more than {most} MiB of text",
               {{"most", mebibytes(limits.text_bytes)}});
  }
  if (limit == "cells") {
    return msg("its sheet has more than {most} cells", {{"most", plain(limits.cells)}});
  }
  if (limit == "rows") {
    return msg("its sheet has more than {most} rows", {{"most", plain(limits.rows)}});
  }
  if (limit == "columns") {
    return msg("its sheet has more than {most} columns", {{"most", plain(limits.columns)}});
  }
  return msg("its XML is deeper or longer than that of a workbook");
}

}  // namespace

Error workbook_error(const fs::path& path, RukaXlsxProblem problem, std::string_view detail,
                     const RukaXlsxLimits& limits) {
  const std::vector<MessageArg> file = {{"file", terminal_safe(path.string())}};
  const Message as_xlsx = msg("save it as xlsx or CSV and import that");
  switch (problem) {
    case kRukaXlsxEncrypted:
      return {ErrorKind::Input, msg("“{file}” has a password", file),
              msg("open it, take the password off, save it, and import that")};
    case kRukaXlsxOpenDocument:
      return {ErrorKind::Input, msg("“{file}” is an OpenDocument file (.ods)", file), as_xlsx};
    case kRukaXlsxBinary:
      return {ErrorKind::Input, msg("“{file}” is a binary workbook (.xlsb)", file), as_xlsx};
    case kRukaXlsxDocument:
      return {ErrorKind::Input, msg("“{file}” is a document, not a workbook", file),
              msg("copy its table into a workbook and import that")};
    case kRukaXlsxArchive:
      return {ErrorKind::Input, msg("“{file}” is an archive, not a workbook", file),
              msg("unpack it and import what is in it")};
    case kRukaXlsxDoctype:
      return refused(path, msg("its XML declares entities, as no workbook does"));
    case kRukaXlsxTooMuch: return refused(path, too_much(detail, limits));
    case kRukaXlsxMemory: return refused(path, msg("there is not enough memory for it"));
    case kRukaXlsxUnreadable: cannot_read(path, EIO);
    case kRukaXlsxFine:
    case kRukaXlsxNotZip:
    case kRukaXlsxDamaged: break;
  }
  return refused(path, detail.empty()
                           ? msg("it is damaged")
                           : msg("it is damaged in {part}", {{"part", terminal_safe(detail)}}));
}

void refuse_old_office_file(const fs::path& path) {
  // [MS-CFB]: the size of a sector and the first one of the directory, whose names are UTF-16.
  constexpr std::size_t kSector = 4096;
  InputFile in(path);
  if (!in.start(kOldSignature.size()).starts_with(kOldSignature)) return;
  const std::string bytes = in.rest();
  const auto byte = [&](std::size_t at) {
    return at < bytes.size() ? std::uint64_t{static_cast<unsigned char>(bytes[at])} : 0;
  };
  const std::uint64_t sector = byte(0x30) | byte(0x31) << 8 | byte(0x32) << 16 | byte(0x33) << 24;
  const std::uint64_t begins = (sector + 1) << (byte(0x1E) == 12 ? 12 : 9);
  std::string names;
  for (std::uint64_t i = begins; i < std::min<std::uint64_t>(bytes.size(), begins + kSector);
       i += 2) {
    names += bytes[i];
  }
  const auto has = [&](std::string_view name) { return names.find(name) != names.npos; };
  if (has("EncryptedPackage") || has("EncryptionInfo")) {
    throw workbook_error(path, kRukaXlsxEncrypted, {}, {});
  }
  if (has("WordDocument") || has("PowerPoint"))
    throw workbook_error(path, kRukaXlsxDocument, {}, {});
  throw Error(ErrorKind::Input,
              msg("“{file}” is a workbook of an old Excel (.xls)",
                  {{"file", terminal_safe(path.string())}}),
              msg("save it as xlsx or CSV and import that"));
}

}  // namespace ruka
