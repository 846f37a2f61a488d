package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Closing the archive closes what it is read from. */
public final class CompressedInTry {

  public boolean isEmpty(HttpClient client, String uri) throws IOException {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try (TarArchiveInputStream archive = new TarArchiveInputStream(in)) {
      return archive.getNextEntry() == null;
    }
  }
}
