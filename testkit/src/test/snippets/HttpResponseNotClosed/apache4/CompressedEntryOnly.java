package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** The first entry, of an archive that stays open. */
public final class CompressedEntryOnly {

  public boolean isEmpty(HttpClient client, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    TarArchiveInputStream archive = new TarArchiveInputStream(in);
    return archive.getNextEntry() == null;
  }
}
