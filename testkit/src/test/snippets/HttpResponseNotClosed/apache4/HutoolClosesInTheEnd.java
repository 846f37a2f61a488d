package snippets.httpresponsenotclosed.apache4;

import cn.hutool.core.io.IoUtil;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Closed by its helper in a finally block. */
public final class HutoolClosesInTheEnd {

  public byte[] head(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try {
      return IoUtil.readBytes(in, 16);
    } finally {
      IoUtil.close(in);
    }
  }
}
