package snippets.httpresponsenotclosed.apache4;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** What is exhausted gives its connection back. */
public final class GuavaExhausts {

  public long size(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    return ByteStreams.exhaust(in);
  }
}
