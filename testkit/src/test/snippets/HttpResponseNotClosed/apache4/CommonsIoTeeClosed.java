package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.io.input.TeeInputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Closing what copies on the side closes the stream. */
public final class CommonsIoTeeClosed {

  public int first(HttpClient client, String uri, OutputStream copy) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try (TeeInputStream tee = new TeeInputStream(in, copy)) {
      return tee.read();
    }
  }
}
