package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;

/** A function of the connection sets the timeout; one that only asks sets none. */
public final class SetterAsFunction {

  private final Optional<Integer> millis;

  public SetterAsFunction(Optional<Integer> millis) {
    this.millis = millis;
  }

  public int first(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    millis.ifPresent(connection::setReadTimeout);
    millis.ifPresent(connection::setConnectTimeout);
    try (InputStream in = connection.getInputStream()) {
      return in.read();
    }
  }

  public int length(String page) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    URLConnection connection = new URL("http://pages.example/" + page).openConnection();
    Optional.of("Content-Length").map(connection::getHeaderField).ifPresent(System.out::println);
    try (InputStream in = connection.getInputStream()) {
      return in.read();
    }
  }
}
