package snippets.httpresponseclosedlate.apache5;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** All parts are open before the archive is written. */
public final class ZippedAtLast {

  private final CloseableHttpClient client;

  public ZippedAtLast(CloseableHttpClient client) {
    this.client = client;
  }

  public void zip(List<String> parts, ZipOutputStream zip) throws IOException {
    List<ClassicHttpResponse> opened = new ArrayList<>();
    for (String part : parts) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      opened.add(client.executeOpen(null, new HttpGet(part), null));
    }
    for (ClassicHttpResponse one : opened) {
      zip.putNextEntry(new ZipEntry(one.getFirstHeader("X-Name").getValue()));
      one.getEntity().writeTo(zip);
      one.close();
    }
  }
}
