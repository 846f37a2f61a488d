package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The lock is given back after the answer. */
public final class LockUntilFinally {

  private final OkHttpClient client = new OkHttpClient();
  private final Lock lock = new ReentrantLock();

  public String get(Request request) throws IOException {
    lock.lock();
    try {
      // BUG: Diagnostic contains: [HttpCallUnderLock]
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      }
    } finally {
      lock.unlock();
    }
  }
}
