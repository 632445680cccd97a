package si.glas.engine;

/**
 * An element of a model refers to something by its name.
 *
 * @param file with the element
 * @param element its id
 * @param target what it refers to
 */
record ElementReference(String file, String element, String target) {

    ModelProblem problem(String what, String remedy) {
        return new ModelProblem(file, element, what, remedy);
    }
}
