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

/// Runs `work(0)` … `work(count - 1)` on several threads and hands each result to `deliver`, on the
/// calling thread, in order, as soon as it and all before it are there. At most a few results for
/// each thread wait at a time. What `work` or `deliver` throws is thrown here.
template <class Work, class Deliver>
void in_order(std::size_t count, unsigned threads, const Work& work, const Deliver& deliver) {
  using Result = decltype(work(std::size_t{}));
  if (threads <= 1 || count <= 1) {
    for (std::size_t i = 0; i < count; ++i)
      deliver(i, work(i));
    return;
  }
  const std::size_t window = std::size_t{threads} * 8;
  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::size_t, Result> waiting;
  std::size_t next = 0, delivered = 0;
  std::exception_ptr failure;
  const auto run = [&] {
    std::unique_lock lock(mutex);
    while (next < count && !failure) {
      if (next >= delivered + window) {
        changed.wait(lock);
        continue;
      }
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
      changed.notify_all();
    }
  };
  std::vector<std::thread> pool;
  for (std::size_t i = 0; i < threads && i < count; ++i)
    pool.emplace_back(run);
  std::unique_lock lock(mutex);
  try {
    while (delivered < count && !failure) {
      const auto found = waiting.find(delivered);
      if (found == waiting.end()) {
        changed.wait(lock);
        continue;
      }
      Result result = std::move(found->second);
      waiting.erase(found);
      lock.unlock();
      deliver(delivered, std::move(result));
      lock.lock();
      ++delivered;
      changed.notify_all();
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
