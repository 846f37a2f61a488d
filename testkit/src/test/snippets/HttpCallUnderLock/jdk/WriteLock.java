package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Readers wait for the server, too. */
public final class WriteLock {

  private final HttpClient client = HttpClient.newHttpClient();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private String state;

  public void refresh(HttpRequest request) throws IOException, InterruptedException {
    lock.writeLock().lock();
    try {
      // BUG: Diagnostic contains: [HttpCallUnderLock]
      state = client.send(request, BodyHandlers.ofString()).body();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
