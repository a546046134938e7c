#include "lib/base/file/reason.hpp"

#include <cerrno>
#include <cstdint>

namespace ruka {

namespace {

struct Reason {
  int error;
  const char* says;
};

constexpr Reason kReasons[] = {
    {ENOENT, N_("there is no such file or folder")},
    {EACCES, N_("it is not permitted")},
    {EPERM, N_("it is not permitted")},
    {EISDIR, N_("it is a folder")},
    {ENOTDIR, N_("what should be a folder is a file")},
    {EEXIST, N_("it is already there")},
    {ENOTEMPTY, N_("the folder is not empty")},
    {ENOSPC, N_("the disk is full")},
    {EDQUOT, N_("the disk space allowed is used up")},
    {EFBIG, N_("the file would be too large")},
    {EROFS, N_("the disk may only be read")},
    {EIO, N_("the disk failed")},
    {EXDEV, N_("it is on another disk")},
    {ELOOP, N_("its links lead in a circle")},
    {ENAMETOOLONG, N_("the name is too long")},
    {EINVAL, N_("it is no regular file")},
    {EBUSY, N_("it is in use")},
    {ETXTBSY, N_("it is in use")},
    {EMFILE, N_("too many files are open")},
    {ENFILE, N_("too many files are open")},
    {ENOMEM, N_("there is not enough memory")},
    {EPIPE, N_("nobody reads it any more")},
    {ESTALE, N_("the network disk has changed meanwhile")},
    {ENOTCONN, N_("the network disk does not answer")},
    {ETIMEDOUT, N_("the network disk does not answer")},
    {EHOSTDOWN, N_("the network disk does not answer")},
    {EHOSTUNREACH, N_("the network disk does not answer")},
    {ENETDOWN, N_("the network disk does not answer")},
    {ENETUNREACH, N_("the network disk does not answer")},
    {ECONNREFUSED, N_("the network disk does not answer")},
    {ECONNRESET, N_("the network disk does not answer")},
    {ECONNABORTED, N_("the network disk does not answer")},
    {ENOLINK, N_("the network disk does not answer")},
    {ECOMM, N_("the network disk does not answer")},
    {EREMOTEIO, N_("the disk failed")},
    {EUCLEAN, N_("the disk failed")},
    {ENODEV, N_("the disk is no longer there")},
    {ENXIO, N_("the disk is no longer there")},
    {ENOMEDIUM, N_("the disk is no longer there")},
    {EOPNOTSUPP, N_("this disk cannot do that")},
    {ENOSYS, N_("this disk cannot do that")},
    {EMLINK, N_("the file has too many names")},
    {EAGAIN, N_("it is in use")},
    {EBADF, N_("it is closed")},
    {EINTR, N_("interrupted")},
    {EILSEQ, N_("this disk cannot write such a name")},
    {EOVERFLOW, N_("the file is too large")},
    {ENOKEY, N_("the folder is encrypted, and locked")},
};

}  // namespace

Message say_errno(int error) {
  for (const Reason& reason : kReasons) {
    if (reason.error == error) return msg(reason.says);
  }
  return msg("error {number} of the system", {{"number", std::int64_t{error}}});
}

}  // namespace ruka
