package id.linimasa.export.graph;

import id.linimasa.export.content.ExportSource;
import id.linimasa.export.content.Manifest;
import id.linimasa.export.content.Markup;
import id.linimasa.export.content.StreamFormat;
import id.linimasa.export.content.Target;
import id.linimasa.export.graph.CoOccurrence.Edge;
import id.linimasa.export.graph.CoOccurrence.Name;
import id.linimasa.export.graph.CoOccurrence.Node;
import id.linimasa.export.graph.CoOccurrence.Pair;
import id.linimasa.export.graph.CoOccurrence.Spell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// GEXF 1.3: those who take part as nodes, shared events as edges, the days as spells (inclusive intervals).
public final class GexfFormat implements StreamFormat {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(ExportSource source, Manifest manifest, Target target) throws IOException {
        CoOccurrence graph = new CoOccurrence();
        source.events(event -> {
            graph.add(event);
            return true;
        });
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target.out(), "UTF-8");
            new Writing(xml).document(graph, manifest);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Writing(XMLStreamWriter xml) {

        void document(CoOccurrence graph, Manifest manifest) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            start("gexf");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.3");
            start("meta");
            xml.writeAttribute(
                    "lastmodifieddate",
                    manifest.generatedAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
            text("creator", "Linimasa " + manifest.version());
            text("description", manifest.words("Yang bersama dalam peristiwa", "Who takes part in events together"));
            xml.writeEndElement();
            start("graph");
            xml.writeAttribute("mode", "dynamic");
            xml.writeAttribute("defaultedgetype", "undirected");
            xml.writeAttribute("timeformat", "date");
            xml.writeAttribute("timerepresentation", "interval");
            attributes("node", "kind", "string", "country", "string", "events", "integer");
            attributes("edge", "events", "integer", "articles", "integer", "types", "string", "pmi", "double");
            start("nodes");
            for (Map.Entry<Name, Node> node : graph.nodes().entrySet()) {
                node(node.getKey(), node.getValue());
            }
            xml.writeEndElement();
            start("edges");
            int number = 0;
            for (Map.Entry<Pair, Edge> edge : graph.edges().entrySet()) {
                edge(number++, edge.getKey(), edge.getValue(), graph);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void start(String name) throws XMLStreamException {
            xml.writeStartElement(name);
        }

        private void text(String name, String value) throws XMLStreamException {
            start(name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }

        private void attributes(String kind, String... titlesAndTypes) throws XMLStreamException {
            start("attributes");
            xml.writeAttribute("class", kind);
            for (int i = 0; i < titlesAndTypes.length; i += 2) {
                xml.writeEmptyElement("attribute");
                xml.writeAttribute("id", titlesAndTypes[i]);
                xml.writeAttribute("title", titlesAndTypes[i]);
                xml.writeAttribute("type", titlesAndTypes[i + 1]);
            }
            xml.writeEndElement();
        }

        private void node(Name name, Node node) throws XMLStreamException {
            start("node");
            xml.writeAttribute("id", Markup.clean(name.id()));
            xml.writeAttribute("label", Markup.clean(name.name()));
            String code = node.code();
            values(
                    "kind",
                    name.kind().name(),
                    "country",
                    code == null ? "" : code,
                    "events",
                    Integer.toString(node.events()));
            spells(node.spells());
            xml.writeEndElement();
        }

        private void edge(int number, Pair pair, Edge edge, CoOccurrence graph) throws XMLStreamException {
            start("edge");
            xml.writeAttribute("id", Integer.toString(number));
            xml.writeAttribute("source", Markup.clean(pair.first().id()));
            xml.writeAttribute("target", Markup.clean(pair.second().id()));
            xml.writeAttribute("weight", Integer.toString(edge.events()));
            values(
                    "events",
                    Integer.toString(edge.events()),
                    "articles",
                    Integer.toString(edge.articles()),
                    "types",
                    edge.types().stream().map(Enum::name).collect(Collectors.joining("|")),
                    "pmi",
                    String.format(Locale.ROOT, "%.3f", graph.pmi(pair, edge)));
            spells(edge.spells());
            xml.writeEndElement();
        }

        private void values(String... namesAndValues) throws XMLStreamException {
            start("attvalues");
            for (int i = 0; i < namesAndValues.length; i += 2) {
                if (!namesAndValues[i + 1].isEmpty()) {
                    xml.writeEmptyElement("attvalue");
                    xml.writeAttribute("for", namesAndValues[i]);
                    xml.writeAttribute("value", namesAndValues[i + 1]);
                }
            }
            xml.writeEndElement();
        }

        /// A month is the days of that month: an interval that GEXF holds as it is.
        private void spells(Set<Spell> spells) throws XMLStreamException {
            if (spells.isEmpty()) {
                return;
            }
            start("spells");
            for (Spell spell : spells) {
                xml.writeEmptyElement("spell");
                if (spell.start() != null) {
                    xml.writeAttribute("start", spell.start().toString());
                }
                if (spell.end() != null) {
                    xml.writeAttribute("end", spell.end().toString());
                }
            }
            xml.writeEndElement();
        }
    }
}
