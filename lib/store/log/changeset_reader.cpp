#include "lib/store/log/changeset_reader.hpp"

#include <sqlite3.h>

#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

[[noreturn]] void damaged() { throw_sqlite(SQLITE_CORRUPT, "changeset"); }

std::int64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8 | static_cast<unsigned char>(byte);
  return static_cast<std::int64_t>(value);
}

}  // namespace

std::string ChangesetReader::table() {
  if (take(1)[0] != 'T') damaged();
  columns_ = varint();
  if (columns_ == 0 || columns_ > 2000) damaged();
  take(columns_);
  const std::size_t end = bytes_.find('\0', at_);
  if (end == bytes_.npos) damaged();
  std::string name(bytes_.substr(at_, end - at_));
  take(name.size() + 1);
  return name;
}

std::size_t ChangesetReader::records() {
  const int operation = take(2)[0];
  if (operation != SQLITE_INSERT && operation != SQLITE_UPDATE && operation != SQLITE_DELETE) {
    damaged();
  }
  return operation == SQLITE_UPDATE ? 2 : 1;
}

void ChangesetReader::row() {
  for (std::size_t left = records() * columns_; left > 0; --left) value();
}

std::vector<ChangeCell> ChangesetReader::cells() {
  std::vector<ChangeCell> cells(records() * columns_);
  for (ChangeCell& cell : cells) cell = value();
  return cells;
}

std::string_view ChangesetReader::bytes() {
  const std::size_t start = at_;
  value();
  return bytes_.substr(start, at_ - start);
}

std::string_view ChangesetReader::take(std::size_t size) {
  if (size > bytes_.size() - at_) damaged();
  at_ += size;
  return bytes_.substr(at_ - size, size);
}

std::size_t ChangesetReader::varint() {
  std::size_t value = 0;
  for (int i = 0; i < 9; ++i) {
    const auto byte = static_cast<unsigned char>(take(1)[0]);
    if (i == 8) return value << 8 | byte;
    value = value << 7 | (byte & 0x7F);
    if (byte < 0x80) break;
  }
  return value;
}

ChangeCell ChangesetReader::value() {
  switch (take(1)[0]) {
    case SQLITE_INTEGER: return big_endian(take(8));
    case SQLITE_FLOAT: take(8); return {};
    case SQLITE_TEXT: return take(varint());
    case SQLITE_BLOB: take(varint()); return {};
    case SQLITE_NULL:
    case 0: return {};  // not part of the record
    default: damaged();
  }
}

}  // namespace ruka
