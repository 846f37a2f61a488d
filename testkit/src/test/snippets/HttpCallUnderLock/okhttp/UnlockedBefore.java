package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The lock is given back before the call. */
public final class UnlockedBefore {

  private final OkHttpClient client = new OkHttpClient();
  private final Lock lock = new ReentrantLock();
  private int count;

  public String get(Request request) throws IOException {
    lock.lock();
    try {
      count++;
    } finally {
      lock.unlock();
    }
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
