package snippets.httpresponsenotclosed.urlconnection;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** The file may not open, and then the stream stays. */
public final class CheckedCallBeforeClose {

  public void save(HttpURLConnection connection, File file) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    FileOutputStream out = new FileOutputStream(file);
    in.transferTo(out);
    out.close();
    in.close();
  }
}
