package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper is called in one place, where the lock is held. */
public final class HelperUnderLock {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, BigDecimal> rates = new HashMap<>();
  private final OkHttpClient client;

  public HelperUnderLock(OkHttpClient client) {
    this.client = client;
  }

  public void reload(Request request) throws IOException {
    lock.writeLock().lock();
    try {
      rates.clear();
      for (String line : download(request).split("\n")) {
        String[] columns = line.split(";");
        rates.put(columns[0], new BigDecimal(columns[1]));
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private String download(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      return response.body().string();
    }
  }
}
