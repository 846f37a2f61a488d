package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.core.io.UrlResource;

/** A file is no connection. */
public final class SpringResourceOfFileLeftOpen {

  public int first(String name) throws IOException {
    InputStream in = new UrlResource(new URL("file:/var/images/" + name)).getInputStream();
    return in.read();
  }
}
