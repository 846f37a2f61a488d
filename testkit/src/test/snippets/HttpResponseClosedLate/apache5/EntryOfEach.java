package snippets.httpresponseclosedlate.apache5;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** An entry is written while its response is open, and the next one only then. */
public final class EntryOfEach {

  private final CloseableHttpClient client;

  public EntryOfEach(CloseableHttpClient client) {
    this.client = client;
  }

  public List<String> zip(List<String> parts, ZipOutputStream zip) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String part : parts) {
      ClassicHttpResponse response = client.executeOpen(null, new HttpGet(part), null);
      try {
        if (response.getCode() != 200) {
          missing.add(part);
          continue;
        }
        zip.putNextEntry(new ZipEntry(part));
        response.getEntity().writeTo(zip);
      } finally {
        response.close();
      }
    }
    for (String one : missing) {
      System.err.println("missing: " + one);
    }
    return missing;
  }
}
