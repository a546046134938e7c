#pragma once
// The parts of an office file's archive, unpacked a piece at a time within limits.
#include <minizip/unzip.h>

#include <string>

#include "lib/exchange/modules/xlsx_read.hpp"

namespace ruka {

/// What is wrong with a workbook; thrown and caught inside the module.
struct XlsxFailure {
  RukaXlsxProblem problem;
  std::string detail;
};

class ZipParts {
 public:
  /// Throws XlsxFailure for a file that is no archive, or has too many entries; every function does
  /// where the disk fails.
  ZipParts(const char* path, const RukaXlsxLimits& limits);
  ZipParts(const ZipParts&) = delete;
  ZipParts& operator=(const ZipParts&) = delete;
  ~ZipParts();

  bool has(const std::string& name);
  /// Begins a part; only one is open at a time. Throws XlsxFailure where it is missing, has a
  /// password, or would unpack to more than the limits allow.
  void open(const std::string& name);
  /// The next bytes; 0 at the end. Throws XlsxFailure for damage.
  std::size_t read(char* buffer, std::size_t size);
  void close();
  /// What is unpacked from now on counts from here.
  std::uint64_t unpacked() const { return unpacked_; }
  void set_unpacked(std::uint64_t bytes) { unpacked_ = bytes; }

 private:
  void demand_read() const;

  bool failed_ = false;  // a read of the file
  unzFile zip_;
  RukaXlsxLimits limits_;
  std::string part_;  // the open one
  std::uint64_t unpacked_ = 0;
};

}  // namespace ruka
