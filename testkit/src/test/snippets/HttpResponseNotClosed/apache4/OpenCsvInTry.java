package snippets.httpresponsenotclosed.apache4;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** Closing the reader of rows closes the stream. */
public final class OpenCsvInTry {

  public List<String[]> rows(HttpClient client, String uri) throws Exception {
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    try (CSVReader rows = new CSVReader(new InputStreamReader(in))) {
      return rows.readAll();
    }
  }
}
