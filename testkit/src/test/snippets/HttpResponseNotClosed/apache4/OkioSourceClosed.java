package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;
import okio.Okio;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Closing a source closes the stream. */
public final class OkioSourceClosed {

  public byte first(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try (BufferedSource source = Okio.buffer(Okio.source(in))) {
      return source.readByte();
    }
  }
}
