#include "lib/base/file/reason.hpp"

#include <cerrno>
#include <cstring>

namespace ruka {

namespace {

struct SystemReason {
  int error;
  const char* says;
};
constexpr SystemReason kReasons[] = {
    {ENOENT, N_("No such file or directory")},
    {EACCES, N_("Permission denied")},
    {EPERM, N_("Operation not permitted")},
    {EEXIST, N_("File exists")},
    {EISDIR, N_("Is a directory")},
    {ENOTDIR, N_("Not a directory")},
    {ENOTEMPTY, N_("Directory not empty")},
    {EINVAL, N_("Invalid argument")},
    {ENOSPC, N_("No space left on device")},
    {EDQUOT, N_("Disk quota exceeded")},
    {EFBIG, N_("File too large")},
    {EROFS, N_("Read-only file system")},
    {EIO, N_("Input/output error")},
    {EBUSY, N_("Device or resource busy")},
    {ETXTBSY, N_("Text file busy")},
    {EXDEV, N_("Invalid cross-device link")},
    {EMFILE, N_("Too many open files")},
    {ENAMETOOLONG, N_("File name too long")},
    {ELOOP, N_("Too many levels of symbolic links")},
    {ENXIO, N_("No such device or address")},
    {EBADF, N_("Bad file descriptor")},
    {EPIPE, N_("Broken pipe")},
    {ENOMEM, N_("Cannot allocate memory")},
};

}  // namespace

Message system_reason(int error) {
  for (const SystemReason& known : kReasons) {
    if (known.error == error) return msg(known.says);
  }
  return msg_text(std::strerror(error));
}

}  // namespace ruka
