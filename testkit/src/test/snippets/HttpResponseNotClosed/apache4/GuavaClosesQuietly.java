package snippets.httpresponsenotclosed.apache4;

import com.google.common.io.ByteStreams;
import com.google.common.io.Closeables;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Closed in the end, whatever happened. */
public final class GuavaClosesQuietly {

  public byte[] head(HttpClient client, String uri) throws IOException {
    byte[] head = new byte[16];
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try {
      ByteStreams.readFully(in, head);
    } finally {
      Closeables.closeQuietly(in);
    }
    return head;
  }
}
