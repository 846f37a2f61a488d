package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The call comes after the lock was given back. */
public final class CalledInFinally {

  private final OkHttpClient client = new OkHttpClient();
  private final Lock lock = new ReentrantLock();
  private int count;

  public void get(Request request) throws IOException {
    lock.lock();
    try {
      count++;
    } finally {
      lock.unlock();
      try (Response response = client.newCall(request).execute()) {
        System.out.println(response.code());
      }
    }
  }
}
