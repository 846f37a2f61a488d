package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;
import okio.Okio;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** A source around the stream is as open as that. */
public final class OkioSourceLeft {

  public byte first(HttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    BufferedSource source = Okio.buffer(Okio.source(in));
    return source.readByte();
  }
}
