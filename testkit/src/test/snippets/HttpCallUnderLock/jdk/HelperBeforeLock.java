package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The helper is called before the lock is taken. */
public final class HelperBeforeLock {

  private final Lock lock = new ReentrantLock();
  private final HttpClient client;
  private String token;

  public HelperBeforeLock(HttpClient client) {
    this.client = client;
  }

  public void renew(URI uri) throws IOException, InterruptedException {
    String fetched = fetch(uri);
    lock.lock();
    try {
      token = fetched;
    } finally {
      lock.unlock();
    }
  }

  public String token() {
    return token;
  }

  private String fetch(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    return answer.body();
  }
}
