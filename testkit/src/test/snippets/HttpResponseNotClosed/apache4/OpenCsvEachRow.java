package snippets.httpresponsenotclosed.apache4;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;

/** All rows, until there is none: the end of the stream. */
public final class OpenCsvEachRow {

  public int count(HttpClient client, String uri) throws Exception {
    int count = 0;
    InputStream in = client.execute(new HttpGet(uri)).getEntity().getContent();
    for (String[] row : new CSVReader(new InputStreamReader(in))) {
      count += row.length;
    }
    return count;
  }
}
