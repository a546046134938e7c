#include "lib/exchange/modules/zip_parts.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace ruka {

namespace {

constexpr int kAnyCase = 2;  // minizip: names of office parts are the same in any case
constexpr std::uint64_t kSmall = 1 << 20;

// minizip takes bytes that it cannot read for the end of the file.
uLong read_or_tell(voidpf failed, voidpf stream, void* buffer, uLong size) {
  auto* file = static_cast<std::FILE*>(stream);
  const std::size_t got = std::fread(buffer, 1, size, file);
  if (got < size && std::ferror(file) != 0) *static_cast<bool*>(failed) = true;
  return static_cast<uLong>(got);
}

unzFile open_zip(const char* path, bool* failed) {
  zlib_filefunc64_def calls;
  fill_fopen64_filefunc(&calls);
  calls.zread_file = read_or_tell;
  calls.opaque = failed;
  return unzOpen2_64(path, &calls);
}

}  // namespace

void ZipParts::demand_read() const {
  if (failed_) throw XlsxFailure{kRukaXlsxUnreadable, {}};
}

ZipParts::ZipParts(const char* path, const RukaXlsxLimits& limits)
    : zip_(open_zip(path, &failed_)), limits_(limits) {
  if (failed_ && zip_ != nullptr) unzClose(zip_);
  demand_read();
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
  const bool found = unzLocateFile(zip_, name.c_str(), kAnyCase) == UNZ_OK;
  demand_read();
  return found;
}

void ZipParts::open(const std::string& name) {
  if (!part_.empty()) close();
  unz_file_info64 info = {};
  if (!has(name) ||
      unzGetCurrentFileInfo64(zip_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
    demand_read();
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
  const bool opened = unzOpenCurrentFile(zip_) == UNZ_OK;
  demand_read();
  if (!opened) throw XlsxFailure{kRukaXlsxDamaged, name};
  part_ = name;
}

std::size_t ZipParts::read(char* buffer, std::size_t size) {
  const int got = unzReadCurrentFile(zip_, buffer, static_cast<unsigned>(size));
  demand_read();
  if (got < 0) throw XlsxFailure{kRukaXlsxDamaged, part_};
  return static_cast<std::size_t>(got);
}

void ZipParts::close() {
  const std::string part = std::exchange(part_, {});
  const bool damaged = unzCloseCurrentFile(zip_) == UNZ_CRCERROR;
  demand_read();
  if (damaged) throw XlsxFailure{kRukaXlsxDamaged, part};
}

}  // namespace ruka
