package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The values of the map are closed by a reference to their method. */
public final class ValuesOfMap {

  private final OkHttpClient client;

  public ValuesOfMap(OkHttpClient client) {
    this.client = client;
  }

  public Map<String, Integer> lengths(Map<String, Request> shards) throws IOException {
    Map<String, Response> answers = new HashMap<>();
    Map<String, Integer> lengths = new TreeMap<>();
    try {
      for (String shard : shards.keySet()) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        answers.put(shard, client.newCall(shards.get(shard)).execute());
      }
      for (String shard : answers.keySet()) {
        if (answers.get(shard).isSuccessful()) {
          lengths.put(shard, answers.get(shard).body().bytes().length);
        }
      }
    } finally {
      answers.values().forEach(Response::close);
    }
    return lengths;
  }
}
