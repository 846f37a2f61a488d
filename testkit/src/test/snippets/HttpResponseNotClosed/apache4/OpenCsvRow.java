package snippets.httpresponsenotclosed.apache4;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** One row, of a reader that nobody closes. */
public final class OpenCsvRow {

  public String[] names(HttpClient client, String uri) throws Exception {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    CSVReader rows = new CSVReader(new InputStreamReader(in));
    return rows.readNext();
  }
}
