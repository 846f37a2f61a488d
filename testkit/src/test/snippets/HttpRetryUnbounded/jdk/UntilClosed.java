package snippets.httpretryunbounded.jdk;

import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;

/** Another thread ends the loop, and each turn lets a second pass. */
public final class UntilClosed implements Closeable, Runnable {

  private final AtomicBoolean closed = new AtomicBoolean();
  private final HttpClient client;
  private final HttpRequest beat;

  public UntilClosed(HttpClient client, HttpRequest beat) {
    this.client = client;
    this.beat = beat;
  }

  @Override
  public void run() {
    while (!closed.get()) {
      try {
        client.send(beat, BodyHandlers.discarding());
        Thread.sleep(1_000);
      } catch (IOException e) {
        System.err.println("no beat: " + e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    closed.set(true);
  }
}
