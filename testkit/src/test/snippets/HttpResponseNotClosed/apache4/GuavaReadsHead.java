package snippets.httpresponsenotclosed.apache4;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** The bytes that are needed, and no more. */
public final class GuavaReadsHead {

  public byte[] head(HttpClient client, String uri) throws IOException {
    byte[] head = new byte[16];
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    ByteStreams.readFully(in, head);
    return head;
  }
}
