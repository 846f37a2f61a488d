package snippets.httpcallunderlock.apache4;

import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;

/** The lock is held by the caller of a static helper. */
public final class HelperUnderLock {

  private final Lock lock = new ReentrantLock();
  private final HttpClient client;
  private String last = "";

  public HelperUnderLock(HttpClient client) {
    this.client = client;
  }

  public String refresh(String uri) throws IOException {
    lock.lock();
    try {
      last = load(client, uri);
      return last;
    } finally {
      lock.unlock();
    }
  }

  private static String load(HttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.execute(new HttpGet(uri), new BasicResponseHandler());
  }
}
