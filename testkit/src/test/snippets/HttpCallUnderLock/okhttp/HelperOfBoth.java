package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper is called under the lock and without it. */
public final class HelperOfBoth {

  private final Lock lock = new ReentrantLock();
  private final OkHttpClient client;
  private String last = "";

  public HelperOfBoth(OkHttpClient client) {
    this.client = client;
  }

  public void reload(Request request) throws IOException {
    lock.lock();
    try {
      last = download(request);
    } finally {
      lock.unlock();
    }
  }

  public String fresh(Request request) throws IOException {
    return download(request);
  }

  private String download(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(last + " before status " + response.code());
      }
      return response.body().string();
    }
  }
}
