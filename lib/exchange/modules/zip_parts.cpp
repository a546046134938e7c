#include "lib/exchange/modules/zip_parts.hpp"

#include <algorithm>
#include <utility>

namespace ruka {

namespace {

constexpr int kAnyCase = 2;  // minizip: names of office parts are the same in any case
constexpr std::uint64_t kSmall = 1 << 20;

}  // namespace

ZipParts::ZipParts(const char* path, const RukaXlsxLimits& limits)
    : zip_(unzOpen64(path)), limits_(limits) {
  if (zip_ == nullptr) throw XlsxFailure{kRukaXlsxNotZip, {}};
  unz_global_info64 info = {};
  const bool known = unzGetGlobalInfo64(zip_, &info) == UNZ_OK;
  if (known && info.number_entry <= limits.entries) return;
  unzClose(zip_);
  if (!known) throw XlsxFailure{kRukaXlsxNotZip, {}};
  throw XlsxFailure{kRukaXlsxTooMuch, "entries"};
}

ZipParts::~ZipParts() {
  if (!part_.empty()) unzCloseCurrentFile(zip_);
  unzClose(zip_);
}

bool ZipParts::has(const std::string& name) {
  return unzLocateFile(zip_, name.c_str(), kAnyCase) == UNZ_OK;
}

void ZipParts::open(const std::string& name) {
  if (!part_.empty()) close();
  unz_file_info64 info = {};
  if (!has(name) ||
      unzGetCurrentFileInfo64(zip_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
    throw XlsxFailure{kRukaXlsxDamaged, name};
  }
  if ((info.flag & 1) != 0) throw XlsxFailure{kRukaXlsxEncrypted, name};
  const bool known_method = info.compression_method == 0 || info.compression_method == Z_DEFLATED;
  if (!known_method) throw XlsxFailure{kRukaXlsxDamaged, name};
  // What is said here is kept to: minizip unpacks no byte more.
  if (info.uncompressed_size > limits_.bytes - std::min(unpacked_, limits_.bytes)) {
    throw XlsxFailure{kRukaXlsxTooMuch, "bytes"};
  }
  if (info.uncompressed_size > kSmall &&
      info.uncompressed_size / limits_.ratio > info.compressed_size) {
    throw XlsxFailure{kRukaXlsxTooMuch, "ratio"};
  }
  unpacked_ += info.uncompressed_size;
  if (unzOpenCurrentFile(zip_) != UNZ_OK) throw XlsxFailure{kRukaXlsxDamaged, name};
  part_ = name;
}

std::size_t ZipParts::read(char* buffer, std::size_t size) {
  const int got = unzReadCurrentFile(zip_, buffer, static_cast<unsigned>(size));
  if (got < 0) throw XlsxFailure{kRukaXlsxDamaged, part_};
  return static_cast<std::size_t>(got);
}

void ZipParts::close() {
  const std::string part = std::exchange(part_, {});
  if (unzCloseCurrentFile(zip_) == UNZ_CRCERROR) throw XlsxFailure{kRukaXlsxDamaged, part};
}

}  // namespace ruka
