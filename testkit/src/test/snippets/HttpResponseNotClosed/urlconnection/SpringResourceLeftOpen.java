package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.core.io.UrlResource;

/** The stream of a resource stays open where the text is empty. */
public final class SpringResourceLeftOpen {

  public int first() throws IOException {
    UrlResource image = new UrlResource(new URL("https://cdn.example/a.png"));
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    InputStream in = image.getInputStream();
    int first = in.read();
    if (first == 0) {
      return 1;
    }
    in.close();
    return first;
  }
}
