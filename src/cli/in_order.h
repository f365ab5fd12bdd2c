#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace unlint {

/// Runs `work(0)` … `work(count - 1)` on several threads, the calling one among them, and hands
/// each result to `deliver`, on the calling thread, in order, soon after it and all before it are
/// there. At most a few results for each thread wait at a time. What `work` or `deliver` throws is
/// thrown here.
template <class Work, class Deliver>
void in_order(std::size_t count, unsigned threads, const Work& work, const Deliver& deliver) {
  using Result = decltype(work(std::size_t{}));
  if (threads <= 1 || count <= 1) {
    for (std::size_t i = 0; i < count; ++i)
      deliver(i, work(i));
    return;
  }
  const std::size_t window = std::size_t{threads} * 16;
  std::mutex mutex;
  std::condition_variable changed;
  std::size_t sleepers = 0;
  std::map<std::size_t, Result> waiting;
  std::size_t next = 0, delivered = 0;
  std::exception_ptr failure;
  using Lock = std::unique_lock<std::mutex>;
  const auto wake = [&] {
    if (sleepers > 0)
      changed.notify_all();
  };
  const auto sleep = [&](Lock& lock) {
    ++sleepers;
    changed.wait(lock);
    --sleepers;
  };
  const auto has_work = [&] { return next < count && next < delivered + window; };
  const auto do_next = [&](Lock& lock) {
    const std::size_t index = next++;
    lock.unlock();
    try {
      Result result = work(index);
      lock.lock();
      waiting.emplace(index, std::move(result));
    } catch (...) {
      if (!lock.owns_lock())
        lock.lock();
      failure = std::current_exception();
    }
    wake();
  };
  const auto run = [&] {
    Lock lock(mutex);
    while (next < count && !failure)
      if (has_work())
        do_next(lock);
      else
        sleep(lock);
  };
  std::vector<std::thread> pool;
  for (std::size_t i = 1; i < threads && i < count; ++i)
    pool.emplace_back(run);
  Lock lock(mutex);
  try {
    while (delivered < count && !failure) {
      const auto found = waiting.find(delivered);
      if (found == waiting.end()) {
        if (has_work())
          do_next(lock);
        else
          sleep(lock);
        continue;
      }
      Result result = std::move(found->second);
      waiting.erase(found);
      lock.unlock();
      deliver(delivered, std::move(result));
      lock.lock();
      ++delivered;
      wake();
    }
  } catch (...) {
    if (!lock.owns_lock())
      lock.lock();
    failure = std::current_exception();
  }
  changed.notify_all();
  lock.unlock();
  for (std::thread& thread : pool)
    thread.join();
  if (failure)
    std::rethrow_exception(failure);
}

}  // namespace unlint
